// SPDX-License-Identifier: Apache-2.0
/**
 * How a request reaches SMSAPI and its answer comes back: one attempt, at one host, with one login. Nothing here knows
 * what a message is; it may use the errors only.
 */
package io.github.camelsmsapi.internal.client;
