// SPDX-License-Identifier: Apache-2.0
/**
 * Contacts, their groups and fields, the older phone book, and who wants no messages. Each class has the routes of one
 * resource; {@link io.github.camelsmsapi.examples.contacts.ContactSyncRoutes} keeps a group like a file.
 */
package io.github.camelsmsapi.examples.contacts;
