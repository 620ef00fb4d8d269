// SPDX-License-Identifier: Apache-2.0
/**
 * The outbox with all faults, {@code mvn -Pchaos}: kills and restarts its processes and the simulator, which loses,
 * spoils, delays and refuses, and compares the outbox with the simulator's records at the end.
 * {@link io.github.camelsmsapi.examples.chaos.Chaos} has the main method,
 * {@link io.github.camelsmsapi.examples.chaos.ChaosSettings} the settings.
 */
package io.github.camelsmsapi.examples.chaos;
