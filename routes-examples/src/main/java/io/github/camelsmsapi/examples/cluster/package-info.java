// SPDX-License-Identifier: Apache-2.0

/**
 * Several processes that look for overdue messages together: one PostgreSQL holds the ledger and Quartz's jobs, so that
 * each time strikes on one node only, each message is handed to one node, and what a node had when it ended another
 * takes over. {@link io.github.camelsmsapi.examples.cluster.ClusterNode} is a node; its route is {@code overdue.yaml}.
 */
package io.github.camelsmsapi.examples.cluster;
