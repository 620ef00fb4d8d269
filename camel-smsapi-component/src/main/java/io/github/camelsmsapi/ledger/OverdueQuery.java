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
package io.github.camelsmsapi.ledger;

import java.time.Instant;

/**
 * Which messages to hand out.
 *
 * @param sentBefore  those without an end that were to be sent before then
 * @param now         also those that have expired by now
 * @param leasedUntil until when nobody else gets them
 * @param limit       how many at the most
 */
public record OverdueQuery(Instant sentBefore, Instant now, Instant leasedUntil, int limit) {
}
