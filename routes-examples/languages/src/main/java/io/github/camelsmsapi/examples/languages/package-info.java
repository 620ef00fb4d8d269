// SPDX-License-Identifier: Apache-2.0
/**
 * The same three routes in YAML, in XML and in Java: an order becomes a message, a message that cannot be sent becomes
 * a dead letter, and reports come back. {@code mvn -Pyaml} runs the YAML without a line of Java.
 */
package io.github.camelsmsapi.examples.languages;
