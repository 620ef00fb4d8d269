// SPDX-License-Identifier: Apache-2.0
/**
 * Sub-users by both of their interfaces, {@code user.do} and {@code /subusers} (wire reference, section 6). What a
 * sub-user may spend and use is decided in the panel.
 */
package io.github.camelsmsapi.simulator.subuser;
