// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.operation.callback;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.camelsmsapi.message.SmsapiResult;

/**
 * An address that SMSAPI calls (wire reference, section 13). What SMSAPI does not say is null.
 *
 * @param id         the id of the callback
 * @param url        the address
 * @param apiVersion the format of what is sent to it
 * @param type       what it is told, as {@code sms_dlr}
 * @param receiver   of incoming messages, which
 * @param active     whether it is called
 * @param invalid    whether SMSAPI has found that it does not work
 */
public record Callback(String id, String url, @JsonProperty("api_version") Integer apiVersion, String type,
        Receiver receiver, boolean active, Boolean invalid) implements SmsapiResult {

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
    public record Receiver(String type, String number) implements SmsapiResult {
    }

}
