// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.operation.link;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.camelsmsapi.error.Masked;
import io.github.camelsmsapi.message.SmsapiResult;

/**
 * A short link (wire reference, section 10). What SMSAPI does not say is null.
 *
 * @param id          the id of the link
 * @param name        its name
 * @param url         where it leads to
 * @param shortUrl    the short address
 * @param filename    the file it leads to instead
 * @param type        {@code URL} or {@code FILE}
 * @param expire      when it ends
 * @param hits        how often it was followed
 * @param hitsUnique  by how many
 * @param description a note
 */
public record ShortLink(String id, String name, String url, @JsonProperty("short_url") String shortUrl,
        String filename, String type, Instant expire, int hits,
        @JsonProperty("hits_unique") int hitsUnique, String description) implements SmsapiResult {

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

    /**
     * The clicks on a short link by kind of device (wire reference, section 10).
     *
     * @param linkId the id of the link
     * @param clicks how many by which device
     */
    public record DeviceClicks(@JsonProperty("link_id") String linkId, Clicks clicks) implements SmsapiResult {

        /**
         * How often a link was followed.
         *
         * @param android on Android
         * @param ios     on iOS
         * @param wp      on Windows Phone
         * @param other   on others
         * @param sum     in all
         */
        public record Clicks(int android, int ios, int wp, int other, int sum) implements SmsapiResult {
        }
    }

    /**
     * A report of clicks to be fetched (wire reference, section 10).
     *
     * @param link its address
     */
    public record ClicksReport(String link) implements SmsapiResult {
    }
}
