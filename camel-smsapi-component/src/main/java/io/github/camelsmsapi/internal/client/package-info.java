// SPDX-License-Identifier: Apache-2.0
/**
 * How a request reaches SMSAPI and its response comes back, with fail-over, rate and time limits. Nothing here knows
 * what a message is; it may use the errors only.
 */
package io.github.camelsmsapi.internal.client;
