// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.client;

import java.util.Arrays;

/**
 * A file that travels with a request as a part of its own. Two with the same content are equal, so that a repetition is
 * known as one.
 *
 * @param part        the name of the part
 * @param contentType what the content is, as {@code audio/wav}
 * @param content     not to be changed
 */
public record Upload(String part, String contentType, byte[] content) {

    @Override
    public boolean equals(Object other) {
        return other instanceof Upload upload && part.equals(upload.part) && contentType.equals(upload.contentType)
                && Arrays.equals(content, upload.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return "Upload[" + part + ", " + contentType + ", " + content.length + " bytes]";
    }
}
