// SPDX-License-Identifier: Apache-2.0
/**
 * How a run went: progress while it works, the comparison of the orders with the gateway's books, and the table at the
 * end. Nothing here sends or receives messages.
 */
package io.github.camelsmsapi.examples.demo.result;
