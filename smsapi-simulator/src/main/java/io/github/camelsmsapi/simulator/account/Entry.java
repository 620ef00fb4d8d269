// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.account;

/** Something the address book keeps under an id of its own. */
public sealed interface Entry permits Contact, Group, CustomField {

    /** 24 hex digits, unlike those of every other entry. */
    String id();
}
