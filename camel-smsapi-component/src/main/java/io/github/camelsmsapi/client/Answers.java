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

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.error.SmsapiHttpException;
import io.github.camelsmsapi.error.SmsapiUnreadableAnswerException;

/**
 * Decides what an answer means. HTTP success proves nothing: the legacy endpoints answer 200 with an error code in the
 * body; and a body behind any other status need not be JSON (wire reference, sections 1.4, 1.5, 2.4, 2.5).
 */
final class Answers {

    private static final Pattern PLAIN_ERROR = Pattern.compile("ERROR:\\s*(\\d{1,9})\\b.*", Pattern.DOTALL);
    private static final int PLAIN_ERROR_MAX = 200;

    private Answers() {
    }

    /** The JSON of a successful answer, {@code MissingNode} for an empty one; every other answer is an exception. */
    static JsonNode read(SmsapiRequest request, HttpAnswer answer) {
        if (!answer.isSuccess()) {
            throw refusal(request, answer);
        }
        if (answer.body().length == 0) {
            return MissingNode.getInstance();
        }
        var plain = plainError(answer.body());
        if (plain.isPresent()) {
            throw SmsapiErrorException.answered(plain.getAsInt(), "plain answer", List.of());
        }
        var json = parse(answer.body());
        if (json.isEmpty()) {
            // the parser's own words quote the body, which may hold personal data
            throw new SmsapiUnreadableAnswerException(
                    answer.status(), "it is not JSON, or was cut short", null, request.repeatable());
        }
        var code = errorCode(json.get());
        if (code.isPresent()) {
            throw SmsapiErrorException.answered(code.getAsInt(), json.get().path("message").asText(),
                    RefusedRecipients.in(json.get()));
        }
        return json.get();
    }

    private static RuntimeException refusal(SmsapiRequest request, HttpAnswer answer) {
        var json = parse(answer.body()).orElse(MissingNode.getInstance());
        var code = errorCode(json);
        if (code.isPresent() && answer.status() < 500) {
            return SmsapiErrorException.answered(code.getAsInt(), json.path("message").asText(), RefusedRecipients.in(json));
        }
        return new SmsapiHttpException(
                answer.status(), json.path("error").asText(""), describe(json), request.repeatable());
    }

    /** The message of a REST error with the fields it names, but without their values. */
    private static String describe(JsonNode json) {
        var text = new StringBuilder(json.path("message").asText(""));
        for (var error : json.path("errors")) {
            text.append(" [").append(error.path("path").asText("")).append(": ").append(error.path("message").asText(""))
                    .append(']');
        }
        return text.toString();
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
        return error.isTextual() && error.textValue().matches("\\d{1,9}")
                ? OptionalInt.of(Integer.parseInt(error.textValue()))
                : OptionalInt.empty();
    }
}
