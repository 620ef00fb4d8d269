// SPDX-License-Identifier: Apache-2.0
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
