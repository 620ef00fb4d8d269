// SPDX-License-Identifier: Apache-2.0
/**
 * SMSAPI's numeric error codes and what the gateway says with them. Nothing here knows of requests, accounts or
 * messages.
 */
package io.github.camelsmsapi.simulator.error;
