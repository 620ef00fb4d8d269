// SPDX-License-Identifier: Apache-2.0
/**
 * The queries for overdue messages. Nothing here sends a message or knows an exchange.
 */
package io.github.camelsmsapi.internal.ledger;
