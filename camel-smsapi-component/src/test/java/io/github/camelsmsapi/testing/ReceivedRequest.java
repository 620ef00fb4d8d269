// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.testing;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.apache.hc.core5.http.NameValuePair;
import org.apache.hc.core5.net.WWWFormCodec;

/**
 * A request as it came over the wire.
 *
 * @param headers by their name in lower case
 * @param body    undecoded
 */
public record ReceivedRequest(String method, String path, String query, Map<String, String> headers, String body) {

    /** Reads one request, or nothing when the peer has closed the connection. */
    static Optional<ReceivedRequest> read(InputStream in) throws IOException {
        var start = line(in);
        if (start.isEmpty()) {
            return Optional.empty();
        }
        var words = start.split(" ");
        var headers = new LinkedHashMap<String, String>();
        for (var line = line(in); !line.isEmpty(); line = line(in)) {
            var colon = line.indexOf(':');
            headers.put(line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
        }
        var length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
        var body = in.readNBytes(length);
        if (body.length < length) {
            throw new EOFException("the request ended after " + body.length + " of " + length + " bytes");
        }
        var target = words[1].split("\\?", 2);
        return Optional.of(
                new ReceivedRequest(
                        words[0], target[0], target.length > 1 ? target[1] : "", headers,
                        new String(body, StandardCharsets.ISO_8859_1)));
    }

    private static String line(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        for (var next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            line.write(next);
        }
        return line.toString(StandardCharsets.ISO_8859_1).stripTrailing();
    }

    /** The parameters of the form in the body, decoded as UTF-8. */
    public Map<String, String> form() {
        return decoded(body);
    }

    /** The parameters of the query, decoded as UTF-8. */
    public Map<String, String> queryParameters() {
        return decoded(query);
    }

    /** The values of a parameter that can stand several times, in the query or in the form. */
    public List<String> values(String name) {
        return WWWFormCodec.parse(query.isEmpty() ? body : query, StandardCharsets.UTF_8).stream()
                .filter(pair -> pair.getName().equals(name)).map(NameValuePair::getValue).toList();
    }

    public String header(String name) {
        return headers.get(name.toLowerCase(Locale.ROOT));
    }

    private static Map<String, String> decoded(String encoded) {
        var parameters = new LinkedHashMap<String, String>();
        for (var pair : WWWFormCodec.parse(encoded, StandardCharsets.UTF_8)) {
            if (parameters.put(pair.getName(), pair.getValue()) != null) {
                throw new IllegalStateException("the parameter " + pair.getName() + " stands twice in the request");
            }
        }
        return parameters;
    }
}
