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
package io.github.camelsmsapi.client;

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
