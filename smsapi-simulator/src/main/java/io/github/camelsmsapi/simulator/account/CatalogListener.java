// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.account;

/** Is told of every change to the catalog. */
public interface CatalogListener {

    /** An entry is new, or another than before. */
    void kept(CatalogEntry entry);

    void discarded(String id);
}
