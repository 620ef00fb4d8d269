// SPDX-License-Identifier: Apache-2.0
/**
 * The result of a run: its progress, the comparison of the orders with the gateway's records, and the table at the end.
 * Nothing here sends or receives messages.
 */
package io.github.camelsmsapi.examples.demo.result;
