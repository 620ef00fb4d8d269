// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.settings;

/** The form of message ids (wire reference, section 2.3). */
public enum IdForm {
    /** 19 digits, as the international service gives them. */
    DECIMAL,
    /** 24 upper case hexadecimal digits, as the Polish service gives them. */
    HEX
}
