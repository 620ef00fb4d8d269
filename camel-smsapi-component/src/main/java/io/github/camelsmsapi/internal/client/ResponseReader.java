// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.client;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.github.camelsmsapi.error.Masked;
import io.github.camelsmsapi.error.RefusedField;
import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.error.SmsapiHttpException;
import io.github.camelsmsapi.error.SmsapiUnreadableResponseException;

/**
 * Decides what an answer means. HTTP success proves nothing: the legacy endpoints answer 200 with an error code in the
 * body; and a body behind any other status need not be JSON (wire reference, sections 1.4, 1.5, 2.4, 2.5).
 */
final class ResponseReader {

    private static final Pattern PLAIN_ERROR = Pattern.compile("ERROR:\\s*(\\d{1,9})\\b.*", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("\\d{1,9}");
    private static final int PLAIN_ERROR_MAX = 200;

    private ResponseReader() {
    }

    /** A successful answer, with {@code MissingNode} for an empty one; every other is an exception. */
    static SmsapiResponse read(SmsapiRequest request, ReceivedResponse answer, URI base, Credentials credentials) {
        Supplier<SecretFilter> secrets = () -> new SecretFilter(Secrets.of(request, credentials));
        if (!answer.isSuccess()) {
            throw refusal(request, answer, base, secrets);
        }
        var json = answer.body().length == 0 || request.asksForCsv() && answer.isTable()
                ? MissingNode.getInstance()
                : json(request, answer, base, secrets);
        return new SmsapiResponse(answer.status(), answer.headers(), answer.body(), json);
    }

    private static JsonNode json(
            SmsapiRequest request, ReceivedResponse answer, URI base, Supplier<SecretFilter> secrets) {
        var plain = plainError(answer.body());
        if (plain.isPresent()) {
            throw SmsapiErrorException.answered(plain.getAsInt(), "plain answer", List.of());
        }
        var json = parse(answer.body());
        if (json.isEmpty()) {
            // the parser's own words quote the body, which may hold personal data
            throw new SmsapiUnreadableResponseException(
                    answer.status(),
                    "it is not JSON, or was cut short" + (answer.isPage() ? "; " + advice(request, base, secrets) : ""),
                    null, request.repeatable());
        }
        var code = errorCode(json.get());
        ErrorText.clean(json.get(), code.isPresent(), secrets);
        if (code.isPresent()) {
            throw error(code.getAsInt(), json.get());
        }
        return json.get();
    }

    private static RuntimeException refusal(
            SmsapiRequest request, ReceivedResponse answer, URI base, Supplier<SecretFilter> secrets) {
        var body = parse(answer.body());
        var json = body.orElse(MissingNode.getInstance());
        var code = errorCode(json);
        ErrorText.clean(json, true, secrets);
        if (code.isPresent() && answer.status() < 500) {
            return error(code.getAsInt(), json);
        }
        var tag = json.path("error").asText(json.path("service").asText(""));
        var isElsewhere = isElsewhere(answer.status()) && tag.isEmpty() && (request.isLegacy() || body.isEmpty());
        return new SmsapiHttpException(
                answer.status(), tag, json.path("message").asText(""), refused(json), request.repeatable(),
                isElsewhere ? advice(request, base, secrets) : "");
    }

    /** Whether the status says that SMSAPI is not at this address, unless the response has an error of its own. */
    private static boolean isElsewhere(int status) {
        return status >= 300 && status < 400 || status == 404 || status == 405 || status == 410;
    }

    /** The URL that was asked, without login and query, and the option that decides about it. */
    private static String advice(SmsapiRequest request, URI base, Supplier<SecretFilter> secrets) {
        return "asked was " + base.getScheme() + "://" + base.getHost() + (base.getPort() < 0 ? "" : ":" + base.getPort())
               + base.getPath() + Masked.numbersIn(secrets.get().clean(request.path())) + "; check baseUrl";
    }

    private static SmsapiErrorException error(int code, JsonNode json) {
        return SmsapiErrorException.answered(code, json.path("message").asText(), RefusedRecipients.in(json));
    }

    /** The fields that a REST error names, without their values, which may be personal. */
    private static List<RefusedField> refused(JsonNode json) {
        var fields = new ArrayList<RefusedField>();
        for (var error : json.path("errors")) {
            fields.add(new RefusedField(error.path("path").asText(""), error.path("message").asText("")));
        }
        return fields;
    }

    private static Optional<JsonNode> parse(byte[] body) {
        try {
            return Optional.of(Json.read(body)).filter(JsonNode::isContainerNode);
        } catch (IOException notJson) {
            return Optional.empty();
        }
    }

    private static OptionalInt plainError(byte[] body) {
        if (body[0] != 'E' || body.length > PLAIN_ERROR_MAX) {
            return OptionalInt.empty();
        }
        var error = PLAIN_ERROR.matcher(new String(body, StandardCharsets.UTF_8));
        return error.matches() ? OptionalInt.of(Integer.parseInt(error.group(1))) : OptionalInt.empty();
    }

    /** The code of a legacy error: a number, sometimes as a text; an item of a list can have a null or empty one. */
    private static OptionalInt errorCode(JsonNode json) {
        var error = json.path("error");
        if (error.isInt()) {
            return OptionalInt.of(error.intValue());
        }
        return error.isTextual() && CODE.matcher(error.textValue()).matches()
                ? OptionalInt.of(Integer.parseInt(error.textValue()))
                : OptionalInt.empty();
    }
}
