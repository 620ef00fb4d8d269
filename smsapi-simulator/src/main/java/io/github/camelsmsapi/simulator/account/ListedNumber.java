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
package io.github.camelsmsapi.simulator.account;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A phone number on a list of the account.
 *
 * @param id      24 hex digits
 * @param number  with country prefix
 * @param expires the last day on which it is on the list, in UTC; empty when it stays
 */
public record ListedNumber(String id, String number, Instant addedAt, Optional<LocalDate> expires) {
}
