// SPDX-License-Identifier: Apache-2.0
/**
 * Runs broker and nodes as processes, kills them, and compares their results with the simulator's records.
 * {@link io.github.camelsmsapi.examples.broker.run.CompetingConsumers} has the main method.
 */
package io.github.camelsmsapi.examples.broker.run;
