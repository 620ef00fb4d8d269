// SPDX-License-Identifier: Apache-2.0
/**
 * Messages, recipients and parts as they are sent: read, checked, batched and split. Nothing here knows a route or an
 * exchange; it may use the results in {@code message}, the client and the errors.
 */
package io.github.camelsmsapi.internal.message;
