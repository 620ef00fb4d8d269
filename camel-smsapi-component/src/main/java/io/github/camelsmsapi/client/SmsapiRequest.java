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
package io.github.camelsmsapi.client;

import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One request to SMSAPI, before host and login are added.
 *
 * @param method     the HTTP method
 * @param path       the path below the base URL, with a leading slash
 * @param body       what is sent along
 * @param repeatable whether sending it twice does no harm: it changes nothing, or carries {@code idx} and
 *                   {@code check_idx=1}, by which SMSAPI notices
 */
public record SmsapiRequest(String method, String path, Body body, boolean repeatable) {

    /** What a request carries. */
    public sealed interface Body {

        /** Parameters in the query of a request without a body. */
        record Query(Map<String, String> parameters) implements Body {
        }

        /** {@code application/x-www-form-urlencoded} in UTF-8, the normal form of the legacy endpoints. */
        record Form(Map<String, String> parameters) implements Body {
        }

        /** {@code application/json}. */
        record Json(JsonNode content) implements Body {
        }

        /** {@code multipart/form-data}: parameters as parts in UTF-8, and a file. */
        record Multipart(Map<String, String> parameters, Upload file) implements Body {
        }
    }

    /** A request that only reads. */
    public static SmsapiRequest get(String path, Map<String, String> query) {
        return new SmsapiRequest("GET", path, new Body.Query(query), true);
    }

    /** Whether it goes to one of the older endpoints, {@code *.do}, rather than to the REST interface. */
    boolean isLegacy() {
        return path.endsWith(".do");
    }
}
