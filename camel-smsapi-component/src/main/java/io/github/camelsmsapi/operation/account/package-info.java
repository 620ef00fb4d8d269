// SPDX-License-Identifier: Apache-2.0
/** The account, its sub-users, prices and volumes, as SMSAPI shows them. */
package io.github.camelsmsapi.operation.account;
