// SPDX-License-Identifier: Apache-2.0
/**
 * Receives delivery reports and messages of people. Needs an address that SMSAPI can reach; the tests use the
 * simulator.
 */
package io.github.camelsmsapi.examples.twoway;
