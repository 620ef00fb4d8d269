// SPDX-License-Identifier: Apache-2.0
/**
 * An outbox: sends messages from a table, so that a process which ends at any moment neither loses nor doubles one. Use
 * it for messages that matter.
 * <p>
 * {@code mvn -Poutbox -Doutbox.generate=1000} runs {@link io.github.camelsmsapi.examples.outbox.Outbox} with a thousand
 * messages in a file of H2 against a simulator at port 8025; {@code -Doutbox.jdbcUrl=jdbc:postgresql://...} makes it
 * PostgreSQL, which several processes can share. All settings are in {@code outbox.properties}, the routes in
 * {@link io.github.camelsmsapi.examples.outbox.OutboxRoutes}, the SQL beside {@code outbox.properties}.
 * {@code GET /outbox} returns the number of rows in each state.
 */
package io.github.camelsmsapi.examples.outbox;
