// SPDX-License-Identifier: Apache-2.0
/**
 * Makes callback calls in all the ways that SMSAPI may, by what the simulator has booked. Used by the tests of the
 * component (Camel Main's server) and of the starter (Spring Boot's).
 */
package io.github.camelsmsapi.callbacks;
