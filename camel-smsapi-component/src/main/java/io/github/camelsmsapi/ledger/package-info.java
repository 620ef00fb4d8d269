// SPDX-License-Identifier: Apache-2.0
/**
 * The ledger of messages: each is recorded before its request leaves, after its response and by its delivery reports,
 * and handed out when its report is overdue. Nothing here sends a message or knows an exchange.
 */
package io.github.camelsmsapi.ledger;
