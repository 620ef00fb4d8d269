// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.account;

/** Hears of every change to the address book. */
public interface AddressBookListener {

    /** An entry is new, or another than before. */
    void kept(Entry entry);

    /** An entry is gone for good. */
    void dropped(String id);
}
