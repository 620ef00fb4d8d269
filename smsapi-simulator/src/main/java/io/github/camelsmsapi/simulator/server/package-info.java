// SPDX-License-Identifier: Apache-2.0
/**
 * Which path leads to which operation, and the socket they are served on. A new operation is a new line in
 * {@code Routes}.
 */
package io.github.camelsmsapi.simulator.server;
