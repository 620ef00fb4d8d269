// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.server;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelsmsapi.simulator.gateway.Gateway;
import io.vertx.core.Future;

/**
 * A list as CSV (wire reference, section 1.5). How SMSAPI lays it out is not published: here a first line of names,
 * then a line for each item of the whole list, all separated by commas. With {@code x-async: true} the list becomes a
 * file, to be fetched from {@code Content-Location}.
 */
public final class Csv {

    private Csv() {
    }

    /** The list, its columns the fields of those names. */
    public static <T> Answer answer(
            Gateway gateway, Call call, List<T> all, Function<T, ? extends JsonNode> form,
            List<String> columns) {
        var csv = write(all, form, columns);
        if (!call.header("x-async").equalsIgnoreCase("true")) {
            return Answer.csv(csv);
        }
        var id = gateway.account().exportedFiles().keep(csv);
        return Answer.json(202, Json.object().put("file_id", id))
                .withHeader("Content-Location", call.origin() + "/files/" + id);
    }

    /** {@code GET /files/{id}}: a list that was made in the background. */
    public static Future<Answer> download(Gateway gateway, Call call) {
        return Future.succeededFuture(gateway.account().exportedFiles().find(call.pathVariable("id"))
                .map(Answer::csv).orElseGet(() -> RestErrors.notFound("Not found")));
    }

    /** The list as a file for a few seconds: the address of it. */
    public static <T> String file(
            Gateway gateway, Call call, List<T> all, Function<T, ? extends JsonNode> form, List<String> columns) {
        return call.origin() + "/files/" + gateway.account().exportedFiles().keep(write(all, form, columns));
    }

    private static <T> String write(List<T> all, Function<T, ? extends JsonNode> form, List<String> columns) {
        var lines = all.stream().map(form).map(item -> columns.stream().map(name -> cell(item.path(name)))
                .collect(Collectors.joining(",")));
        return Stream.concat(Stream.of(String.join(",", columns)), lines)
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String cell(JsonNode value) {
        var text = value.isNull() ? "" : value.asText();
        return text.matches("[^,\"\\r\\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
