// SPDX-License-Identifier: Apache-2.0
/**
 * What comes back from SMSAPI: delivery reports, and people who write. Needs an address that SMSAPI can reach; the
 * tests let the simulator be SMSAPI.
 */
package io.github.camelsmsapi.examples.twoway;
