// SPDX-License-Identifier: Apache-2.0
/**
 * The contacts by both of their interfaces, {@code /contacts} and {@code phonebook.do} (wire reference, section 9).
 * What they show and change is the address book of the account.
 */
package io.github.camelsmsapi.simulator.contacts;
