// SPDX-License-Identifier: Apache-2.0
/**
 * Contacts, their groups and fields, the older phone book, blacklist and opt-outs. Each class has the routes of one
 * resource; {@link io.github.camelsmsapi.examples.contacts.ContactSyncRoutes} makes a group equal to a file.
 */
package io.github.camelsmsapi.examples.contacts;
