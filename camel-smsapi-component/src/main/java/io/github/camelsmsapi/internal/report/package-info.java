// SPDX-License-Identifier: Apache-2.0
/**
 * How callbacks are received, checked and read, and how SMSAPI is told where to send them. Nothing here sends a
 * message.
 */
package io.github.camelsmsapi.internal.report;
