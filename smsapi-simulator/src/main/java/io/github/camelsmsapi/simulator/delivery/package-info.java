// SPDX-License-Identifier: Apache-2.0
/**
 * What happens to a message after it was booked: its statuses in time, and the reports about them until somebody takes
 * them. Nothing here answers requests.
 */
package io.github.camelsmsapi.simulator.delivery;
