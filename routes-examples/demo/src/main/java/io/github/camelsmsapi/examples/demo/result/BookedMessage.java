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
package io.github.camelsmsapi.examples.demo.result;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * A message in the gateway's books.
 *
 * @param id     the gateway's id of it
 * @param idx    the sender's own id
 * @param number the recipient with country prefix
 * @param text   as it will be delivered
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record BookedMessage(String id, String idx, String number, String text) {

    @Override
    public String toString() {
        return "BookedMessage[" + id + ", " + idx + "]";
    }
}
