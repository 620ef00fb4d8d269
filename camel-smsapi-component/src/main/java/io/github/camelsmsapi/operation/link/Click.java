// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.operation.link;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.camelsmsapi.error.Masked;
import io.github.camelsmsapi.message.SmsapiResult;

/**
 * A click on a short link (wire reference, section 10). What SMSAPI does not say is null.
 *
 * @param name        the name of the link
 * @param shortUrl    the short address
 * @param suffix      what stands behind the address, to tell one recipient from another
 * @param phoneNumber who clicked
 * @param dateHit     when
 * @param os          the system of the device
 * @param browser     the browser
 * @param device      the device
 * @param message     the message in which the link stood
 */
public record Click(String name, @JsonProperty("short_url") String shortUrl, String suffix,
        @JsonProperty("phone_number") String phoneNumber, @JsonProperty("date_hit") Instant dateHit,
        String os, String browser, String device,
        Message message) implements SmsapiResult {

    @Override
    public String toString() {
        return "Click[name=" + name + ", phoneNumber=" + Masked.number(phoneNumber) + "]";
    }

    /**
     * The message in which a link stood.
     *
     * @param id        SMSAPI's id of it
     * @param idx       the caller's own
     * @param recipient to whom it was sent
     */
    public record Message(String id, String idx, String recipient) implements SmsapiResult {

        @Override
        public String toString() {
            return "Message[id=" + id + "]";
        }
    }

}
