// SPDX-License-Identifier: Apache-2.0
/**
 * The outbox with everything going wrong that can, {@code mvn -Pchaos}: its processes and the simulator are killed and
 * started again, and the simulator loses, spoils, delays and refuses; in the end the outbox is compared with the
 * simulator's books. {@link io.github.camelsmsapi.examples.chaos.Chaos} is where it begins;
 * {@link io.github.camelsmsapi.examples.chaos.ChaosSettings} says what can be set.
 */
package io.github.camelsmsapi.examples.chaos;
