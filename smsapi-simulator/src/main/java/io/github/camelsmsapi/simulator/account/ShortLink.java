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

/**
 * A short link (wire reference, section 10).
 *
 * @param id          digits
 * @param name        what stands at the end of the short address
 * @param url         where it leads; empty when it leads to a file
 * @param filename    the file it leads to, or an empty text
 * @param description what it is for, or an empty text
 */
public record ShortLink(String id, String name, String url, String filename, String description, Instant expires) {

    public ShortLink with(String newName, String newUrl, String newDescription) {
        return new ShortLink(id, newName, newUrl, filename, newDescription, expires);
    }
}
