// SPDX-License-Identifier: Apache-2.0
/** Contacts, their groups and their fields, as SMSAPI shows them. */
package io.github.camelsmsapi.operation.contact;
