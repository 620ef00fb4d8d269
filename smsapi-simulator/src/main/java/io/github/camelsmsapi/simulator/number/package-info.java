// SPDX-License-Identifier: Apache-2.0
/**
 * Phone numbers, as callers write them and as the gateway takes them. Nothing here knows of accounts or requests.
 */
package io.github.camelsmsapi.simulator.number;
