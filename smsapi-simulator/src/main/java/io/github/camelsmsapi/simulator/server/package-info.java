// SPDX-License-Identifier: Apache-2.0
/**
 * HTTP: the socket, reading a request, authorisation, limits, faults, the log and the response. Nothing here knows what
 * an operation means.
 */
package io.github.camelsmsapi.simulator.server;
