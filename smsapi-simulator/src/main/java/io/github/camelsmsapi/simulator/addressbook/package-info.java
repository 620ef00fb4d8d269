// SPDX-License-Identifier: Apache-2.0
/**
 * The contacts of the account, their groups and their own fields, as {@code contacts} and {@code phonebook} show and
 * change them and as messages to a group find them. It knows nothing of requests.
 */
package io.github.camelsmsapi.simulator.addressbook;
