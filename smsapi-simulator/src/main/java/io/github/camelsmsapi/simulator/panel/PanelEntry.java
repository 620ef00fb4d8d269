// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.panel;

/** One thing that the panel keeps. */
public sealed interface PanelEntry permits SenderName, Template, Subuser {

    /** The owner of what belongs to the account itself. */
    String MAIN = "";

    /** 24 hexadecimal digits. */
    String id();

    /** Puts it where entries of its kind are. */
    void keepIn(Panel panel);
}
