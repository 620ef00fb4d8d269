// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.operation.link;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.camelsmsapi.message.SmsapiResult;

/**
 * The clicks on a short link by kind of device (wire reference, section 10).
 *
 * @param linkId the id of the link
 * @param clicks how many by which device
 */
public record DeviceClicks(@JsonProperty("link_id") String linkId, Clicks clicks) implements SmsapiResult {

    /**
     * How often a link was followed.
     *
     * @param android on Android
     * @param ios     on iOS
     * @param wp      on Windows Phone
     * @param other   on others
     * @param sum     in all
     */
    public record Clicks(int android, int ios, int wp, int other, int sum) implements SmsapiResult {
    }

}
