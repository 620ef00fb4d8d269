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
 * Several processes that look for overdue messages together: one PostgreSQL holds the ledger and Quartz's jobs, so that
 * each time strikes on one node only, each message is handed to one node, and what a node had when it ended another
 * takes over. {@link io.github.camelsmsapi.examples.cluster.ClusterNode} is a node; its route is {@code overdue.yaml}.
 */
package io.github.camelsmsapi.examples.cluster;
