// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.error;

/** A recipient the gateway does not take, as it names it in an answer (wire reference, section 2.5). */
public record InvalidNumber(String number, String submittedNumber, int code, String message) {
}
