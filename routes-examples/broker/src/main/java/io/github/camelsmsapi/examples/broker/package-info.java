// SPDX-License-Identifier: Apache-2.0
/**
 * Several nodes as competing consumers of a message broker. {@link io.github.camelsmsapi.examples.broker.BrokerRoutes}
 * are the routes, {@code broker.properties} the settings of a {@link io.github.camelsmsapi.examples.broker.Node},
 * {@code broker.xml} those of the {@link io.github.camelsmsapi.examples.broker.Broker}.
 */
package io.github.camelsmsapi.examples.broker;
