// SPDX-License-Identifier: Apache-2.0

/**
 * What became of each message: written down before its request leaves, after its answer, and by its delivery reports;
 * and which messages nobody has heard of for too long. Nothing here sends a message or knows an exchange.
 */
package io.github.camelsmsapi.ledger;
