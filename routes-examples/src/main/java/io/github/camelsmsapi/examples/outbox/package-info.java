/*
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *      http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */
/**
 * An outbox: messages stand in a table and are sent from there, so that a process which ends at any moment neither
 * loses nor doubles one. It is what we recommend for messages that matter.
 * <p>
 * {@code mvn -Poutbox -Doutbox.generate=1000} runs {@link io.github.camelsmsapi.examples.outbox.Outbox} with a thousand
 * messages in a file of H2 against a simulator at port 8025; {@code -Doutbox.jdbcUrl=jdbc:postgresql://...} makes it
 * PostgreSQL, of which several processes can send. All settings are in {@code outbox.properties}, the routes in
 * {@link io.github.camelsmsapi.examples.outbox.OutboxRoutes}, the SQL beside {@code outbox.properties}.
 * {@code GET /outbox} tells how many rows are in which state.
 */
package io.github.camelsmsapi.examples.outbox;
