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
package io.github.camelsmsapi.examples.demo.result;

import java.math.BigDecimal;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * The gateway's own sums.
 *
 * @param booked      how many messages it has taken over
 * @param answersLost how many answers it did not get through to the sender
 * @param pointsSpent the price of all messages
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record GatewayTotals(long booked, long answersLost, BigDecimal pointsSpent) {
}
