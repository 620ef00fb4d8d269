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
package io.github.camelsmsapi;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import io.github.camelsmsapi.client.SmsapiClient;
import io.github.camelsmsapi.report.CallbackReceiver;
import io.github.camelsmsapi.report.CallbackRegistration;
import io.github.camelsmsapi.report.CallbackType;
import org.apache.camel.Processor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What {@code webhook:smsapi:reports} and {@code webhook:smsapi:inbox} are made of. */
final class Webhook {

    private static final Logger LOG = LoggerFactory.getLogger(Webhook.class);
    private static final List<String> RECEIVERS = List.of("all", "2way", "number");

    private final SmsapiEndpoint endpoint;
    private final SmsapiConfiguration options;
    private final CallbackType type;

    /**
     * @throws IllegalArgumentException when nothing comes in there, or when an option is wrong
     */
    Webhook(SmsapiEndpoint endpoint) {
        this.endpoint = endpoint;
        this.options = endpoint.getConfiguration();
        this.type = type();
        check();
    }

    private CallbackType type() {
        var inbox = endpoint.getResource().equals("inbox");
        var chosen = Optional.ofNullable(options.getCallbackType())
                .orElse(inbox ? CallbackType.SMS_MO : CallbackType.SMS_DLR);
        if (!endpoint.isReceiving() || inbox != chosen.isIncoming()) {
            throw new IllegalArgumentException(
                    "No " + chosen.wireName() + " comes in at webhook:smsapi:" + endpoint.getResource()
                                               + "; use webhook:smsapi:reports for reports (callbackType sms_dlr, mms_dlr, "
                                               + "vms_dlr, hlr, short_url, bulk) and webhook:smsapi:inbox for incoming "
                                               + "messages (sms_mo, mms_mo)");
        }
        return chosen;
    }

    private void check() {
        var receiver = options.getCallbackReceiver();
        if (!RECEIVERS.contains(receiver)) {
            throw new IllegalArgumentException("callbackReceiver=" + receiver + " is none of " + RECEIVERS);
        }
        if (receiver.equals("number") != (options.getCallbackReceiverNumber() != null)) {
            throw new IllegalArgumentException("callbackReceiver=number and callbackReceiverNumber go together");
        }
        options.callbackGuard(); // finds addresses that are none
    }

    /**
     * What takes the calls.
     *
     * @param stations where each report passes before the route
     */
    Processor receiver(List<Processor> stations) {
        return new CallbackReceiver(endpoint, type, options.callbackGuard(), options.getCallbackMaxReports(), stations);
    }

    void register(String url) {
        if (options.secret().isEmpty() && options.getCallbackAddresses() == null) {
            LOG.warn("Anybody who knows the address of the callback for {} can call it: set secret", type.wireName());
        }
        if (options.isRegisterCallback()) {
            try (var client = endpoint.client()) {
                registration(url, client.value().smsapi()).register();
            }
        }
    }

    void unregister(String url) {
        if (options.isUnregisterCallback()) {
            try (var client = endpoint.client()) {
                registration(url, client.value().smsapi()).unregister();
            }
        }
    }

    private CallbackRegistration registration(String url, SmsapiClient client) {
        var query = options.secret().map(secret -> "?secret=" + URLEncoder.encode(secret, StandardCharsets.UTF_8)).orElse("");
        return new CallbackRegistration(
                client, type, url + query, options.getCallbackReceiver(),
                Optional.ofNullable(options.getCallbackReceiverNumber()), Optional.ofNullable(options.getCallbackApiVersion()));
    }
}
