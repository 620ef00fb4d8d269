// SPDX-License-Identifier: Apache-2.0
/**
 * The data file: one JSON object a line for everything that changes, written before a response leaves, and read again
 * at the start. Nothing here decides anything.
 */
package io.github.camelsmsapi.simulator.journal;
