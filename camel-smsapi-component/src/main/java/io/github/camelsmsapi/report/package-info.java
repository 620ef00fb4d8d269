// SPDX-License-Identifier: Apache-2.0
/**
 * What SMSAPI reports: delivery reports, incoming messages and the rest, and what keeps a route from getting one twice.
 * Nothing here sends a message.
 */
package io.github.camelsmsapi.report;
