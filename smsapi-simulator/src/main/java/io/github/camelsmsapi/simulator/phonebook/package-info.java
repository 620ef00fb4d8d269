// SPDX-License-Identifier: Apache-2.0
/**
 * The legacy way to the contacts, {@code phonebook.do} (wire reference, section 9.2): other names, other rules and
 * codes 4000 to 4280 over the {@code addressbook} that {@code contacts} shows too.
 */
package io.github.camelsmsapi.simulator.phonebook;
