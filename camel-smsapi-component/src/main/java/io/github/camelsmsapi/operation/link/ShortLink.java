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
