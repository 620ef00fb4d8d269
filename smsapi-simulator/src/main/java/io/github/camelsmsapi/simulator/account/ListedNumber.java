// SPDX-License-Identifier: Apache-2.0
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
