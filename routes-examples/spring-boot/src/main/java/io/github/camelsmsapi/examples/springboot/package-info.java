// SPDX-License-Identifier: Apache-2.0
/**
 * A shop on Spring Boot: {@code mvn -Pboot}. Orders come in by HTTP and become text messages; delivery reports come
 * back on a port of their own, by a route in YAML; the ledger is in a database. It brings its own simulator, unless
 * {@code shop.simulator=false}.
 */
package io.github.camelsmsapi.examples.springboot;
