// SPDX-License-Identifier: Apache-2.0
/**
 * The SMSAPI gateway on your desk.
 */
package io.github.camelsmsapi.simulator;
