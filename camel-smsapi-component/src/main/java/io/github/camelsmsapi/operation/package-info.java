// SPDX-License-Identifier: Apache-2.0
/**
 * The results of operations that send no message. Plain data: nothing here makes a request.
 */
package io.github.camelsmsapi.operation;
