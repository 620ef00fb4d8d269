// SPDX-License-Identifier: Apache-2.0
/**
 * The message that a route sends, and the results of sending. Plain data: nothing here makes a request.
 */
package io.github.camelsmsapi.message;
