// SPDX-License-Identifier: Apache-2.0
/**
 * What happens to a message after it was booked: its statuses in time, and its reports until they are taken. The clock
 * and the scheduler are here; nothing else in the simulator asks for the time or sets a timer.
 */
package io.github.camelsmsapi.simulator.delivery;
