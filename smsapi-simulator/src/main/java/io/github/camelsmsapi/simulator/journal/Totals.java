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
package io.github.camelsmsapi.simulator.journal;

import java.math.BigDecimal;
import java.time.Duration;

/**
 * What a gateway must not forget beside its lists.
 *
 * @param points    the balance
 * @param spent     what all messages together cost
 * @param ids       how many message ids were given
 * @param callbacks how many callback ids were given
 * @param ahead     how far the clock was pushed forward
 */
public record Totals(BigDecimal points, BigDecimal spent, long ids, long callbacks, Duration ahead) {
}
