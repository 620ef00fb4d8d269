// SPDX-License-Identifier: Apache-2.0
/**
 * What the simulator remembers: booked messages, requests and incoming messages, and how they add up. Nothing here
 * decides anything.
 */
package io.github.camelsmsapi.simulator.records;
