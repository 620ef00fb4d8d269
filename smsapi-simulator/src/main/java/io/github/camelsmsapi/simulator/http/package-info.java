// SPDX-License-Identifier: Apache-2.0
/**
 * How requests come in and answers go out: reading parameters of any body, authorisation, limits, faults, and the log.
 * Nothing here knows what an operation means.
 */
package io.github.camelsmsapi.simulator.http;
