// SPDX-License-Identifier: Apache-2.0
/**
 * Runs broker and nodes as processes, kills them, and compares what they say with the simulator's books.
 * {@link io.github.camelsmsapi.examples.broker.run.CompetingConsumers} is where it begins.
 */
package io.github.camelsmsapi.examples.broker.run;
