// SPDX-License-Identifier: Apache-2.0
/**
 * RCS messages and their senders (wire reference, section 14). They stand in the same books as all messages.
 */
package io.github.camelsmsapi.simulator.rcs;
