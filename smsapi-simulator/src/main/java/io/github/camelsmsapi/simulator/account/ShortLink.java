// SPDX-License-Identifier: Apache-2.0
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
