// SPDX-License-Identifier: Apache-2.0
/**
 * What the simulator remembers: the messages it booked, the requests it received and how both add up. Nothing here
 * decides anything.
 */
package io.github.camelsmsapi.simulator.books;
