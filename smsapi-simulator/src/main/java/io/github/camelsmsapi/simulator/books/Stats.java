/*
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *      http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */
package io.github.camelsmsapi.simulator.books;

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
