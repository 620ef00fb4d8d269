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

import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelsmsapi.client.Json;
import io.github.camelsmsapi.client.SmsapiClient;
import io.github.camelsmsapi.client.SmsapiRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells SMSAPI where to send callbacks (wire reference, section 13). Registering an address that is registered already
 * changes nothing.
 */
public final class CallbackRegistration {

    private static final Logger LOG = LoggerFactory.getLogger(CallbackRegistration.class);
    private static final String PATH = "/callbacks";
    private static final int PAGE = 100; // SMSAPI's own default is 5

    private final SmsapiClient client;
    private final String type;
    private final String url;

    /**
     * @param type what to be told of, {@code sms_dlr} for delivery reports
     * @param url  the address, which SMSAPI must be able to reach
     */
    public CallbackRegistration(SmsapiClient client, String type, String url) {
        this.client = client;
        this.type = type;
        this.url = url;
    }

    public void register() {
        if (find().isPresent()) {
            LOG.info("SMSAPI knows the callback for {} already", type);
            return;
        }
        var callback = Json.MAPPER.createObjectNode().put("url", url).put("type", type);
        client.execute(new SmsapiRequest("POST", PATH, new SmsapiRequest.Body.Json(callback), false));
        LOG.info("Registered a callback for {} at SMSAPI", type);
    }

    public void unregister() {
        find().ifPresent(id -> {
            client.execute(
                    new SmsapiRequest("DELETE", PATH + "/" + id, new SmsapiRequest.Body.Query(Map.of()), true));
            LOG.info("Removed the callback for {} at SMSAPI", type);
        });
    }

    private Optional<String> find() {
        JsonNode page;
        var seen = 0;
        do {
            var query = Map.of("offset", String.valueOf(seen), "limit", String.valueOf(PAGE));
            page = client.execute(SmsapiRequest.get(PATH, query));
            for (var callback : page.path("collection")) {
                if (type.equals(callback.path("type").asText()) && url.equals(callback.path("url").asText())) {
                    return Optional.of(callback.path("id").asText());
                }
                seen++;
            }
        } while (seen < page.path("size").asInt() && !page.path("collection").isEmpty());
        return Optional.empty();
    }
}
