// SPDX-License-Identifier: Apache-2.0
/**
 * What SMSAPI calls back: delivery reports, incoming messages and the rest; how they are received, and how SMSAPI is
 * told where to send them. Nothing here sends a message.
 */
package io.github.camelsmsapi.report;
