// SPDX-License-Identifier: Apache-2.0
/**
 * The results of all operations but {@code send} of SMS, MMS and voice messages. Plain data: nothing here makes a
 * request.
 */
package io.github.camelsmsapi.operation;
