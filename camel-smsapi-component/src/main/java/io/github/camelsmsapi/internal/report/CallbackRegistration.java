// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelsmsapi.error.SmsapiException;
import io.github.camelsmsapi.error.SmsapiHttpException;
import io.github.camelsmsapi.internal.client.Json;
import io.github.camelsmsapi.internal.client.SmsapiClient;
import io.github.camelsmsapi.internal.client.SmsapiRequest;
import io.github.camelsmsapi.report.CallbackType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells SMSAPI where to send callbacks (wire reference, section 13), so that in the end there is exactly one for each
 * type and place, however many nodes start however often. What is there already is used or changed; what has another
 * receiver, which SMSAPI cannot change, is replaced, the new one first; of several all nodes keep the same one.
 */
public final class CallbackRegistration {

    private static final Logger LOG = LoggerFactory.getLogger(CallbackRegistration.class);
    private static final String PATH = "/callbacks";
    private static final int PAGE = 100; // SMSAPI's own default is 5
    private static final int PASSES = 3;
    private static final int NOT_FOUND = 404;

    private final SmsapiClient client;
    private final CallbackType type;
    private final CallbackAddress address;
    private final RegisteredCallback.Receiver receiver;
    private final Optional<Integer> version;
    private String made;

    /**
     * @param type           what to be told of
     * @param address        where to call
     * @param receiverType   of incoming messages, to which numbers they were sent: {@code all}, {@code 2way},
     *                       {@code number}
     * @param receiverNumber the number, where it is {@code number}
     * @param version        the version of the callback's format, where it is not SMSAPI's default
     */
    public CallbackRegistration(
                                SmsapiClient client, CallbackType type, CallbackAddress address, String receiverType,
                                Optional<String> receiverNumber, Optional<Integer> version) {
        this.client = client;
        this.type = type;
        this.address = address;
        this.receiver = type.isIncoming()
                ? new RegisteredCallback.Receiver(receiverType, receiverNumber.orElse("")) : RegisteredCallback.Receiver.NONE;
        this.version = version;
    }

    CallbackType type() {
        return type;
    }

    CallbackAddress address() {
        return address;
    }

    /**
     * Sees to it that there is one.
     *
     * @throws SmsapiException when SMSAPI refuses or does not answer
     */
    synchronized void register() {
        for (var pass = 1; pass <= PASSES; pass++) {
            if (isAgreed()) {
                return;
            }
        }
        LOG.warn("Other nodes change the callback for {} at the same time; it is left to them", type.wireName());
    }

    /** False when another node removed what was to be kept: then all is to be looked at again. */
    private boolean isAgreed() {
        var all = list();
        if (all.stream().noneMatch(this::isWanted)) {
            create();
            all = list(); // other nodes may have created theirs at the same time
        }
        var wanted = all.stream().filter(this::isWanted).findFirst();
        if (wanted.isPresent() && !isUpToDate(wanted.get())) {
            return false;
        }
        var kept = wanted.map(RegisteredCallback::id);
        all.stream().filter(this::isOurs).filter(callback -> !kept.equals(Optional.of(callback.id()))).forEach(this::remove);
        all.stream().filter(this::isOfOthers).forEach(this::tell);
        return true;
    }

    /** Another application with the same secret cannot be told from this one at a former address. */
    private void tell(RegisteredCallback other) {
        var shown = address.shownOf(other.url());
        if (address.hasSecretOf(other.url())) {
            LOG.warn("SMSAPI calls {} for {}, too, with the secret of this route. If that is a former address of it, remove it "
                     + "in the customer panel or by smsapi:callbacks/delete?id={}",
                    shown, type.wireName(), other.id());
        } else {
            LOG.info("SMSAPI calls {} for {}, too", shown, type.wireName());
        }
    }

    /**
     * Removes the one that {@link #register} created, if any: not one that it found.
     *
     * @throws SmsapiException when SMSAPI refuses or does not answer
     */
    synchronized void unregister() {
        if (made != null) {
            list().stream().filter(callback -> callback.id().equals(made)).forEach(this::remove);
            made = null;
        }
    }

    private void create() {
        var callback = body().put("type", type.wireName());
        if (type.isIncoming()) {
            callback.put("receiver_type", receiver.type());
            if (!receiver.number().isEmpty()) {
                callback.put("receiver_number", receiver.number());
            }
        }
        var created = ask(new SmsapiRequest("callbacks/create", "POST", PATH, new SmsapiRequest.Body.Json(callback), false));
        made = created.path("id").asText();
        LOG.info("Registered {} at SMSAPI as the callback for {}", address, type.wireName());
    }

    private ObjectNode body() {
        var body = Json.MAPPER.createObjectNode().put("url", address.registered());
        version.ifPresent(number -> body.put("api_version", number));
        return body;
    }

    /** Changes what is other than it should be; false when it is gone. */
    private boolean isUpToDate(RegisteredCallback known) {
        try {
            update(known);
            return true;
        } catch (SmsapiHttpException failure) {
            if (failure.getStatus() != NOT_FOUND) {
                throw failure;
            }
            return false;
        }
    }

    private void update(RegisteredCallback known) {
        if (!known.url().equals(address.registered()) || version.filter(number -> number != known.version()).isPresent()) {
            ask(new SmsapiRequest("callbacks/update", "PUT", path(known), new SmsapiRequest.Body.Json(body()), true));
            LOG.info("Changed the callback for {} at SMSAPI: {}", type.wireName(), address);
        }
        if (!known.active()) {
            var activate = path(known) + "/commands/activate";
            ask(new SmsapiRequest("callbacks/update", "PUT", activate, new SmsapiRequest.Body.Query(Map.of()), true));
            LOG.info("Activated the callback for {} at SMSAPI: {}", type.wireName(), address);
        }
        if (known.invalid()) {
            LOG.warn("SMSAPI has marked the callback for {} as invalid: see whether it can reach {}", type.wireName(), address);
        }
    }

    private void remove(RegisteredCallback surplus) {
        try {
            ask(new SmsapiRequest("callbacks/delete", "DELETE", path(surplus), new SmsapiRequest.Body.Query(Map.of()), true));
            LOG.info("Removed a callback for {} at SMSAPI: {}", type.wireName(), address);
        } catch (SmsapiHttpException failure) {
            if (failure.getStatus() != NOT_FOUND) { // another node was faster
                throw failure;
            }
        }
        if (surplus.id().equals(made)) {
            made = null;
        }
    }

    private JsonNode ask(SmsapiRequest request) {
        return client.ask(request.keeping(address.secret())).json();
    }

    private static String path(RegisteredCallback callback) {
        return PATH + "/" + callback.id();
    }

    /** What is registered for this type, the oldest first. */
    private List<RegisteredCallback> list() {
        var found = new ArrayList<RegisteredCallback>();
        JsonNode page;
        var seen = 0;
        do {
            var query = Map.of("offset", String.valueOf(seen), "limit", String.valueOf(PAGE));
            page = ask(SmsapiRequest.get("callbacks/list", PATH, query));
            for (var entry : page.path("collection")) {
                var callback = RegisteredCallback.of(entry);
                if (type.wireName().equals(callback.type())) {
                    found.add(callback);
                }
                seen++;
            }
        } while (seen < page.path("size").asInt() && !page.path("collection").isEmpty());
        found.sort(RegisteredCallback.OLDEST_FIRST);
        return found;
    }

    private boolean isOurs(RegisteredCallback callback) {
        return address.isPlaceOf(callback.url());
    }

    private boolean isWanted(RegisteredCallback callback) {
        return isOurs(callback) && receiver.equals(callback.receiver());
    }

    private boolean isOfOthers(RegisteredCallback callback) {
        return !isOurs(callback) && callback.active();
    }
}
