// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.sending;

import java.time.Clock;
import java.util.Map;

import io.github.camelsmsapi.internal.message.Moments;
import io.github.camelsmsapi.internal.message.PhoneNumbers;

/**
 * What an endpoint's options say about sending.
 *
 * @param parameters           the options that are set, by name; those of SMSAPI's parameters are used
 * @param phoneNumbers         how phone numbers are read
 * @param moments              how times are read
 * @param validate             whether messages are checked before the call
 * @param checkIdx             whether SMSAPI refuses an idx that it has seen
 * @param recipientsPerRequest the most recipients of one request
 */
public record SendOptions(
        Map<String, Object> parameters, PhoneNumbers phoneNumbers, Moments moments, boolean validate, boolean checkIdx,
        int recipientsPerRequest, Clock clock) {
}
