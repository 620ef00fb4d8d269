// SPDX-License-Identifier: Apache-2.0

/**
 * Several processes that share the search for overdue messages: one PostgreSQL holds the ledger and Quartz's jobs, so
 * that each run takes place on one node, each message goes to one node, and another node takes over when a node ends.
 * {@link io.github.camelsmsapi.examples.cluster.ClusterNode} is a node; its route is {@code overdue.yaml}.
 */
package io.github.camelsmsapi.examples.cluster;
