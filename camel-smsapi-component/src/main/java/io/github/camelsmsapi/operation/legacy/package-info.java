// SPDX-License-Identifier: Apache-2.0
/** Sub-users, sender names and contacts, as the older forms of SMSAPI show them. */
package io.github.camelsmsapi.operation.legacy;
