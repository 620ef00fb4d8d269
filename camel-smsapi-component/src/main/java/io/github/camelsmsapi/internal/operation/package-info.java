// SPDX-License-Identifier: Apache-2.0
/**
 * The catalogue: one row for each operation of SMSAPI, with its parameters and its result. Adding an operation is
 * adding a row; nothing here knows an exchange.
 */
package io.github.camelsmsapi.internal.operation;
