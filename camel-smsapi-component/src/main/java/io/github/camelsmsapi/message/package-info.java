// SPDX-License-Identifier: Apache-2.0
/**
 * What is sent and what became of the sending: messages, recipients, own ids, results. Nothing here knows a route or an
 * exchange; it may use the client and the errors.
 */
package io.github.camelsmsapi.message;
