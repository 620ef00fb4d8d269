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
package io.github.camelsmsapi.operation.callback;

import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.camelsmsapi.message.SmsapiResult;

/**
 * An address that SMSAPI calls (wire reference, section 13).
 *
 * @param id         the id of the callback
 * @param url        the address
 * @param apiVersion the format of what is sent to it
 * @param type       what it is told, as {@code sms_dlr}
 * @param receiver   of incoming messages, which
 * @param active     whether it is called
 * @param invalid    whether SMSAPI has found that it does not work
 */
public record Callback(String id, String url, @JsonProperty("api_version") Optional<Integer> apiVersion, String type,
        Optional<Receiver> receiver, boolean active, Optional<Boolean> invalid) implements SmsapiResult {

    /** The address may hold the secret by which its owner knows SMSAPI. */
    @Override
    public String toString() {
        return "Callback[id=" + id + ", type=" + type + ", active=" + active + "]";
    }

    /**
     * To which numbers the incoming messages were sent.
     *
     * @param type   {@code all}, {@code 2way} or {@code number}
     * @param number the number
     */
    public record Receiver(String type, Optional<String> number) implements SmsapiResult {
    }

}
