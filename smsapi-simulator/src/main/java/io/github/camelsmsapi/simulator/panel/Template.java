// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.panel;

/**
 * A text to be sent by its name (wire reference, section 8).
 *
 * @param owner     the id of the sub-user that it belongs to, or {@link PanelEntry#MAIN}
 * @param normalize whether special letters are replaced by plain ones
 */
public record Template(String id, String owner, String name, String text, boolean normalize) implements PanelEntry {

    @Override
    public void keepIn(Panel panel) {
        panel.templates().put(this);
    }
}
