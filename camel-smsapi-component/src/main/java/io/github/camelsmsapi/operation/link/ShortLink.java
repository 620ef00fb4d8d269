// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.operation.link;

import java.time.Instant;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.camelsmsapi.message.SmsapiResult;

/**
 * A short link (wire reference, section 10).
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
public record ShortLink(String id, String name, Optional<String> url, @JsonProperty("short_url") Optional<String> shortUrl,
        Optional<String> filename, Optional<String> type, Optional<Instant> expire, int hits,
        @JsonProperty("hits_unique") int hitsUnique, Optional<String> description) implements SmsapiResult {
}
