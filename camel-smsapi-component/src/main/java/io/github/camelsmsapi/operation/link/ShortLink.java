// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.operation.link;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonProperty;
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
}
