// SPDX-License-Identifier: Apache-2.0
/**
 * Whether SMSAPI can be sent to: the login, the service, the balance, for Camel's health checks and the dev console.
 * Asks now and then and remembers, so that nothing that sends waits for it.
 */
package io.github.camelsmsapi.internal.health;
