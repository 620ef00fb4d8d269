// SPDX-License-Identifier: Apache-2.0
/**
 * The data file: one JSON object a line for everything that happens to the books, the callbacks and the reports,
 * written before an answer leaves, and read again at the start. Nothing here decides anything.
 */
package io.github.camelsmsapi.simulator.journal;
