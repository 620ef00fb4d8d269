// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.operation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelsmsapi.SmsapiConfiguration;
import io.github.camelsmsapi.internal.client.Json;
import io.github.camelsmsapi.testing.GatewayTest;
import io.github.camelsmsapi.testing.ReceivedRequest;
import io.github.camelsmsapi.testing.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every parameter of every operation arrives under its name, whether it is set by a header, the body or an option. */
class ParametersOnTheWireTest extends GatewayTest {

    @Override
    protected void configure(SmsapiConfiguration configuration) {
        configuration.setValidate(false);
    }

    @BeforeEach
    void acceptEverything() {
        gateway.otherwise(Reply.answer(204, Map.of(), ""));
    }

    static Stream<Operation> operations() {
        return Operations.all().stream().filter(operation -> operation.sends().isEmpty());
    }

    static Stream<Operation> operationsWithParameters() {
        return operations().filter(operation -> !operation.call().parameters().isEmpty())
                .filter(operation -> operation.call().style() != HttpOperation.Style.MULTIPART);
    }

    private static Object value(Parameter parameter) {
        return switch (parameter.type()) {
            case FLAG, SWITCH -> true;
            case NUMBER, INTEGER -> 17;
            case PHONES -> "48500100200";
            case IDS -> parameter.option() + "&Ł/%";
            case OBJECT -> Map.of("type", "card");
            case FIELDS -> Map.of("Shoe size", "42");
            default -> parameter.option() + " & Ł/%";
        };
    }

    private static String expected(Operation operation, Parameter parameter) {
        return switch (parameter.type()) {
            case FLAG, SWITCH -> operation.call().style() == HttpOperation.Style.JSON ? "true" : "1";
            case OBJECT -> "{\"type\":\"card\"}";
            case FIELDS -> "42";
            default -> String.valueOf(value(parameter));
        };
    }

    private static Map<String, Object> values(Operation operation) {
        return operation.call().parameters().stream().collect(Collectors.toMap(Parameter::option, one -> value(one)));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void asHeaders(Operation operation) {
        var headers = new HashMap<String, Object>();
        operation.call().parameters().forEach(one -> headers.put(one.header(), value(one)));

        if (operation.execution() == Execution.FILTERED) {
            headers.put("CamelSmsapiAll", true);
        }
        exchange("smsapi:" + operation.uri(), null, headers);

        assertThatAllArrived(operation);
    }

    @ParameterizedTest
    @MethodSource("operationsWithParameters")
    void asAMapByTheirOptions(Operation operation) {
        exchange("smsapi:" + operation.uri(), values(operation), Map.of());

        assertThatAllArrived(operation);
    }

    @ParameterizedTest
    @MethodSource("operationsWithParameters")
    void asAMapByTheirNamesOnTheWire(Operation operation) {
        var body = new HashMap<String, Object>();
        operation.call().parameters().forEach(one -> body.put(
                one.type() == ParameterType.FIELDS ? "Shoe size" : isNamed(operation, one) ? one.wire() : one.option(),
                one.type() == ParameterType.FIELDS ? "42" : value(one)));

        exchange("smsapi:" + operation.uri(), body, Map.of());

        assertThatAllArrived(operation);
    }

    /** Whether SMSAPI has a name for it, rather than a place in the path or in a list. */
    private static boolean isNamed(Operation operation, Parameter parameter) {
        return !operation.call().path().contains("{" + parameter.wire() + "}") && !parameter.wire().equals("[]");
    }

    private void assertThatAllArrived(Operation operation) {
        var request = gateway.request();
        assertThat(request.method()).isEqualTo(operation.call().method());
        assertThat(segments(request.path())).isEqualTo(filled(operation));
        for (var parameter : operation.call().parameters()) {
            if (!operation.call().path().contains("{" + parameter.wire() + "}") && parameter.type() != ParameterType.FILE) {
                assertThat(arrived(operation, request, parameter)).as(parameter.wire())
                        .isEqualTo(expected(operation, parameter));
            }
        }
        operation.call().fixed().forEach((name, value) -> assertThat(request.values(name)).containsExactly(value));
    }

    private static List<String> segments(String path) {
        return Stream.of(path.split("/"))
                .map(segment -> java.net.URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8)).toList();
    }

    private static List<String> filled(Operation operation) {
        var filled = new ArrayList<String>();
        for (var segment : operation.call().path().split("/")) {
            filled.add(operation.call().parameters().stream().filter(one -> segment.equals("{" + one.wire() + "}"))
                    .findFirst().map(one -> String.valueOf(value(one))).orElse(segment));
        }
        return filled;
    }

    private static String arrived(Operation operation, ReceivedRequest request, Parameter parameter) {
        var name = parameter.type() == ParameterType.FIELDS ? "Shoe size" : parameter.wire().equals("[]") ? "0"
                : parameter.wire();
        if (operation.call().style() == HttpOperation.Style.JSON) {
            return text(json(request), name);
        }
        assertThat(request.values(name)).as(name).hasSize(1);
        return request.values(name).get(0);
    }

    private static String text(JsonNode json, String name) {
        var node = name.endsWith("[]")
                ? json.path(name.substring(0, name.length() - 2)).path(0)
                : name.endsWith("]")
                        ? json.path(name.substring(0, name.indexOf('['))).path(
                                name.substring(name.indexOf('[') + 1, name.length() - 1))
                : json.path(name);
        return node.isContainerNode() ? node.toString() : node.asText();
    }

    private static JsonNode json(ReceivedRequest request) {
        var utf8 = new String(request.body().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        return Json.parse(utf8).orElseThrow();
    }
}
