// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.operation;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.camelsmsapi.message.SmsapiResult;

/**
 * A code that SMSAPI made up and sent (wire reference, section 12). Never printed. What SMSAPI does not say is null.
 *
 * @param id          the id of the code
 * @param code        the code itself
 * @param phoneNumber to which it was sent
 * @param from        the sender name
 */
public record MfaCode(
        String id, String code, @JsonProperty("phone_number") String phoneNumber,
        String from) implements SmsapiResult {

    @Override
    public String toString() {
        return "MfaCode[id=" + id + "]";
    }

    /** What SMSAPI says to a code that somebody typed (wire reference, section 12). */
    public enum Verification {

        /** It is the code that was sent. */
        VERIFIED,
        /** It is not, or none was sent to this number. */
        WRONG,
        /** It was, and is too old now. */
        EXPIRED
    }
}
