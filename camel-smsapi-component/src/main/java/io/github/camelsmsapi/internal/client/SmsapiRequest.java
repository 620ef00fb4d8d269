// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.client;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One request to SMSAPI, before host and login are added.
 *
 * @param operation  what it is called in the URI, as {@code sms/send}
 * @param method     the HTTP method
 * @param path       the path below the base URL, with a leading slash
 * @param body       what is sent along
 * @param repeatable whether sending it twice does no harm: it changes nothing, or carries {@code idx} and
 *                   {@code check_idx=1}, by which SMSAPI notices
 * @param accept     the content type that is asked for
 * @param secrets    what an error may quote besides the values of the request, and nobody may see
 */
public record SmsapiRequest(
        String operation, String method, String path, Body body, boolean repeatable, String accept, Set<String> secrets) {

    static final String JSON = "application/json";
    static final String CSV = "text/csv";

    /** One that asks for JSON. */
    public SmsapiRequest(String operation, String method, String path, Body body, boolean repeatable) {
        this(operation, method, path, body, repeatable, JSON, Set.of());
    }

    /** The same, in whose errors that secret is not shown. */
    public SmsapiRequest keeping(Optional<String> secret) {
        return new SmsapiRequest(operation, method, path, body, repeatable, accept, secret.map(Set::of).orElseGet(Set::of));
    }

    /**
     * A named value; a name can stand several times.
     *
     * @param name  as SMSAPI writes it
     * @param value not encoded
     */
    public record Field(String name, String value) {

        private static List<Field> of(Map<String, String> parameters) {
            var fields = new ArrayList<Field>(parameters.size());
            parameters.forEach((name, value) -> fields.add(new Field(name, value)));
            return Collections.unmodifiableList(fields);
        }
    }

    /** What a request carries. */
    public sealed interface Body {

        /** Its named values; none when it is JSON. */
        List<Field> parameters();

        /** Parameters in the query of a request without a body. */
        record Query(List<Field> parameters) implements Body {

            public Query(Map<String, String> parameters) {
                this(Field.of(parameters));
            }
        }

        /** {@code application/x-www-form-urlencoded} in UTF-8, the normal form of the legacy endpoints. */
        record Form(List<Field> parameters) implements Body {

            public Form(Map<String, String> parameters) {
                this(Field.of(parameters));
            }
        }

        /** {@code application/json}. */
        record Json(JsonNode content) implements Body {

            @Override
            public List<Field> parameters() {
                return List.of();
            }
        }

        /** {@code multipart/form-data}: parameters as parts in UTF-8, and a file. */
        record Multipart(List<Field> parameters, Upload file) implements Body {

            public Multipart(Map<String, String> parameters, Upload file) {
                this(Field.of(parameters), file);
            }
        }
    }

    /** A request that only reads. */
    public static SmsapiRequest get(String operation, String path, Map<String, String> query) {
        return new SmsapiRequest(operation, "GET", path, new Body.Query(query), true);
    }

    /** The same, where the answer shall be a table instead of JSON (wire reference, section 1.5). */
    public SmsapiRequest asCsv() {
        return new SmsapiRequest(operation, method, path, body, repeatable, CSV, secrets);
    }

    /** Whether it goes to one of the older endpoints, {@code *.do}, rather than to the REST interface. */
    boolean isLegacy() {
        return path.endsWith(".do");
    }

    boolean asksForCsv() {
        return CSV.equals(accept);
    }
}
