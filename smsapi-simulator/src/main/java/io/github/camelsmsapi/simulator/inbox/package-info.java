// SPDX-License-Identifier: Apache-2.0
/**
 * The page on which people look at what was sent. It knows no more than the control API tells it.
 */
package io.github.camelsmsapi.simulator.inbox;
