// SPDX-License-Identifier: Apache-2.0
/**
 * The simulator's own time: a clock that can be pushed forward and an agenda of what happens when. Nothing else in the
 * simulator may ask the machine for the time or set a timer for its own purposes.
 */
package io.github.camelsmsapi.simulator.time;
