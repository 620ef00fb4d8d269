// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.account;

/**
 * A text to be sent by its name (wire reference, section 8).
 *
 * @param owner     the id of the sub-user that it belongs to, or {@link CatalogEntry#MAIN}
 * @param normalize whether special letters are replaced by plain ones
 */
public record Template(String id, String owner, String name, String text, boolean normalize) implements CatalogEntry {

    @Override
    public void keepIn(Catalog catalog) {
        catalog.templates().put(this);
    }
}
