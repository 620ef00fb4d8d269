// SPDX-License-Identifier: Apache-2.0
/**
 * The operations of SMSAPI beside sending and contacts, a file or a few for each resource. Their paths stand in
 * {@code Routes}.
 */
package io.github.camelsmsapi.simulator.operation;
