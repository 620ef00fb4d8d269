// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.account;

/** A sender name, a template or a sub-user. */
public sealed interface CatalogEntry permits SenderName, Template, Subuser {

    /** The owner of what belongs to the account itself. */
    String MAIN = "";

    /** 24 hexadecimal digits. */
    String id();

    /** Puts it where entries of its kind are. */
    void keepIn(Catalog catalog);
}
