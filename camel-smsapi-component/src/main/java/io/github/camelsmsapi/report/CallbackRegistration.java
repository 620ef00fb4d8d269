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
package io.github.camelsmsapi.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelsmsapi.client.Json;
import io.github.camelsmsapi.client.SmsapiClient;
import io.github.camelsmsapi.client.SmsapiRequest;
import io.github.camelsmsapi.error.SmsapiException;
import io.github.camelsmsapi.error.SmsapiHttpException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells SMSAPI where to send callbacks (wire reference, section 13), so that in the end there is exactly one for each
 * type and place, however many nodes start however often: what is there already is used or changed, and of several all
 * nodes keep the same one.
 */
public final class CallbackRegistration {

    private static final Logger LOG = LoggerFactory.getLogger(CallbackRegistration.class);
    private static final String PATH = "/callbacks";
    private static final int PAGE = 100; // SMSAPI's own default is 5

    private final SmsapiClient client;
    private final CallbackType type;
    private final String url;
    private final RegisteredCallback.Receiver receiver;
    private final Optional<Integer> version;

    /**
     * @param type           what to be told of
     * @param url            the address, which SMSAPI must be able to reach; it may hold a secret
     * @param receiverType   of incoming messages, to which numbers they were sent: {@code all}, {@code 2way},
     *                       {@code number}
     * @param receiverNumber the number, where it is {@code number}
     * @param version        the version of the callback's format, where it is not SMSAPI's default
     */
    public CallbackRegistration(
                                SmsapiClient client, CallbackType type, String url, String receiverType,
                                Optional<String> receiverNumber, Optional<Integer> version) {
        this.client = client;
        this.type = type;
        this.url = url;
        this.receiver = type.isIncoming()
                ? new RegisteredCallback.Receiver(receiverType, receiverNumber.orElse("")) : RegisteredCallback.Receiver.NONE;
        this.version = version;
    }

    /**
     * Sees to it that there is one.
     *
     * @throws IllegalStateException when SMSAPI refuses or does not answer
     */
    public void register() {
        try {
            var known = find();
            if (known.isEmpty()) {
                create();
                known = find(); // other nodes may have created theirs at the same time
            }
            if (!known.isEmpty()) {
                update(known.get(0));
                known.subList(1, known.size()).forEach(this::remove);
            }
        } catch (SmsapiException failure) {
            throw new IllegalStateException(
                    "The callback for " + type.wireName() + " could not be registered: " + failure.getMessage()
                                            + ". If the account may not register callbacks, register the address in SMSAPI's "
                                            + "panel and set registerCallback=false",
                    failure);
        }
    }

    /**
     * Removes all there are.
     *
     * @throws SmsapiException when SMSAPI refuses or does not answer
     */
    public void unregister() {
        find().forEach(this::remove);
    }

    private void create() {
        var callback = address().put("type", type.wireName());
        if (type.isIncoming()) {
            callback.put("receiver_type", receiver.type());
            if (!receiver.number().isEmpty()) {
                callback.put("receiver_number", receiver.number());
            }
        }
        client.execute(new SmsapiRequest("POST", PATH, new SmsapiRequest.Body.Json(callback), false));
        LOG.info("Registered a callback for {} at SMSAPI", type.wireName());
    }

    private ObjectNode address() {
        var address = Json.MAPPER.createObjectNode().put("url", url);
        version.ifPresent(number -> address.put("api_version", number));
        return address;
    }

    private void update(RegisteredCallback known) {
        if (!known.url().equals(url) || version.filter(number -> number != known.version()).isPresent()) {
            client.execute(new SmsapiRequest("PUT", path(known), new SmsapiRequest.Body.Json(address()), true));
            LOG.info("Changed the callback for {} at SMSAPI", type.wireName());
        }
        if (!known.active()) {
            var activate = path(known) + "/commands/activate";
            client.execute(new SmsapiRequest("PUT", activate, new SmsapiRequest.Body.Query(Map.of()), true));
            LOG.info("Activated the callback for {} at SMSAPI", type.wireName());
        }
        if (known.invalid()) {
            LOG.warn("SMSAPI has marked the callback for {} as invalid: see whether it can reach the address", type.wireName());
        }
    }

    private void remove(RegisteredCallback surplus) {
        try {
            client.execute(new SmsapiRequest("DELETE", path(surplus), new SmsapiRequest.Body.Query(Map.of()), true));
            LOG.info("Removed a callback for {} at SMSAPI", type.wireName());
        } catch (SmsapiHttpException failure) {
            if (failure.getStatus() != 404) { // another node was faster
                throw failure;
            }
        }
    }

    private static String path(RegisteredCallback callback) {
        return PATH + "/" + callback.id();
    }

    /** What is registered for this type and place, the oldest first. */
    private List<RegisteredCallback> find() {
        var found = new ArrayList<RegisteredCallback>();
        JsonNode page;
        var seen = 0;
        do {
            var query = Map.of("offset", String.valueOf(seen), "limit", String.valueOf(PAGE));
            page = client.execute(SmsapiRequest.get(PATH, query));
            for (var entry : page.path("collection")) {
                var callback = RegisteredCallback.of(entry);
                if (isOurs(callback)) {
                    found.add(callback);
                }
                seen++;
            }
        } while (seen < page.path("size").asInt() && !page.path("collection").isEmpty());
        found.sort(RegisteredCallback.OLDEST_FIRST);
        return found;
    }

    private boolean isOurs(RegisteredCallback callback) {
        return type.wireName().equals(callback.type()) && callback.leadsTo(url) && receiver.equals(callback.receiver());
    }
}
