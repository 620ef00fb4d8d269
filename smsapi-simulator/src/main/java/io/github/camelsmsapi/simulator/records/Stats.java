// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.records;

import java.math.BigDecimal;

/**
 * How it all adds up.
 *
 * @param requests            requests to the gateway, not counting the control API
 * @param booked              messages booked
 * @param bookedTwice         messages that are another booking of an earlier one
 * @param answered            requests that were answered
 * @param answersLost         requests that got no answer on purpose
 * @param reportsSent         delivery reports and other callbacks sent, each repetition counted
 * @param reportsAcknowledged those that were answered by OK
 * @param points              the balance that is left
 * @param pointsSpent         what all booked messages cost, less what was given back
 */
public record Stats(long requests, long booked, long bookedTwice, long answered, long answersLost, long reportsSent,
        long reportsAcknowledged, BigDecimal points, BigDecimal pointsSpent) {
}
