// SPDX-License-Identifier: Apache-2.0
/**
 * The main job of this project, {@code mvn -q -Pdemo}: sends a thousand orders as text messages with every kind of
 * fault, and compares the orders with the gateway's records. This package has the program and its settings,
 * {@code order} the routes, {@code result} the result.
 */
package io.github.camelsmsapi.examples.demo;
