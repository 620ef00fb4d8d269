// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.settings;

/** What the simulator prints of the messages that come. */
public enum LogForm {
    /** Nothing. */
    NONE,
    /** A line for each message, for people. */
    PRETTY
}
