// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.settings;

/** How points travel in JSON answers (wire reference, section 2.3). */
public enum PointsForm {
    /** A JSON number. */
    NUMBER,
    /** A text with four decimals. */
    STRING
}
