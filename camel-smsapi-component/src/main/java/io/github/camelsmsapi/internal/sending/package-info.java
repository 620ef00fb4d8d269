// SPDX-License-Identifier: Apache-2.0
/**
 * The way of a message: read from an exchange, checked, tried under its idx, sent alone, in a batch or in bulk,
 * recorded in the ledger. Nothing here knows the component or its endpoints.
 */
package io.github.camelsmsapi.internal.sending;
