// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.panel;

/** Hears of every change to the panel. */
public interface PanelListener {

    /** An entry is new, or another than before. */
    void kept(PanelEntry entry);

    void discarded(String id);
}
