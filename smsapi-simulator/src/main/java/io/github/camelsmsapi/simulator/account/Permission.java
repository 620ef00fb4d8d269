// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.account;

/** What a user may do with a group. */
public record Permission(boolean read, boolean write, boolean send) {

    static final Permission ALL = new Permission(true, true, true);
}
