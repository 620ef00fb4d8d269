// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.report;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.TypeConversionException;
import org.apache.camel.support.MessageHelper;
import org.apache.hc.core5.net.PercentCodec;

/**
 * The parameters of a callback, from its query and its form. They are not taken from the exchange's headers, among
 * which a stranger's HTTP header of the same name could stand. Of several with one name the first counts.
 */
final class CallbackParameters {

    private static final int MOST = 1000;

    private CallbackParameters() {
    }

    /** Those of the query alone. */
    static Map<String, String> ofQuery(Message call) {
        return decoded(rawQuery(call));
    }

    /** Those of a query. */
    static Map<String, String> decoded(String query) {
        var parameters = new LinkedHashMap<String, String>();
        decode(query, parameters);
        return parameters;
    }

    /** The query as it came, or an empty text. */
    static String rawQuery(Message call) {
        var query = call.getHeader(Exchange.HTTP_RAW_QUERY, call.getHeader(Exchange.HTTP_QUERY), String.class);
        return query == null ? "" : query;
    }

    /**
     * All there are.
     *
     * @throws IllegalArgumentException when there are too many, or when they cannot be read
     */
    static Map<String, String> of(Message call) {
        var parameters = ofQuery(call);
        if (call.getBody() instanceof Map<?, ?> form) {
            // under Spring Boot, Camel reads a form as the query of a URI, and leaves its values percent-encoded
            UnaryOperator<String> decoding
                    = Caller.isServlet(call) ? CallbackParameters::percentDecoded : UnaryOperator.identity();
            form.forEach((name, value) -> parameters.putIfAbsent(
                    decoding.apply(String.valueOf(name)), decoding.apply(first(value))));
        } else if (!isGet(call)) {
            decode(body(call), parameters);
        }
        if (parameters.size() > MOST) {
            throw new IllegalArgumentException("it has more than " + MOST + " parameters");
        }
        return parameters;
    }

    private static String percentDecoded(String value) {
        return PercentCodec.decode(value, StandardCharsets.UTF_8);
    }

    private static String first(Object value) {
        return String.valueOf(value instanceof Collection<?> several ? several.iterator().next() : value);
    }

    /** The form as it came, or as the server has read it. */
    static String rawForm(Message call) {
        if (call.getBody() instanceof Map<?, ?> form) {
            return String.join("&", form.keySet().stream().map(String::valueOf).toList());
        }
        return isGet(call) ? "" : body(call);
    }

    private static boolean isGet(Message call) {
        return "GET".equals(call.getHeader(Exchange.HTTP_METHOD, String.class));
    }

    /** Read as bytes, because a stranger can name a character set that does not exist. */
    private static String body(Message call) {
        try {
            MessageHelper.resetStreamCache(call); // it may have been read before
            var bytes = call.getBody(byte[].class);
            return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
        } catch (TypeConversionException failure) {
            throw new IllegalArgumentException("its body cannot be read", failure);
        }
    }

    private static void decode(String encoded, Map<String, String> parameters) {
        if (encoded.length() > CallbackReceiver.LONGEST) {
            throw new IllegalArgumentException("it is longer than " + CallbackReceiver.LONGEST + " characters");
        }
        FormDecoder.decode(encoded, parameters::putIfAbsent);
    }
}
