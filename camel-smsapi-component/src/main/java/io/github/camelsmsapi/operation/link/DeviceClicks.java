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
