// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.fuzz;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.github.camelsmsapi.simulator.Caller;
import io.github.camelsmsapi.simulator.SmsapiSimulator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nothing that is sent to any path brings a 5xx that nobody asked for, takes long, or stays. The paths are those of the
 * published operations, of the older interface and of the control API; the bodies are nonsense of many kinds.
 */
class EveryEndpointFuzzTest {

    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "DELETE", "HEAD", "OPTIONS", "PATCH");
    private static final List<String> OLDER = List.of(
            "/sms.do", "/mms.do", "/vms.do", "/hlr.do", "/hlrsync.do", "/user.do", "/sender.do", "/phonebook.do", "/s/x",
            "/files/x", "/", "/health", "/api", "//", "/%2e%2e/x", "/contacts/", "/_simulator", "/nothing");
    private static final List<String> NAMES = List.of(
            "to", "message", "from", "group", "date", "expiration_date", "idx", "check_idx", "param1", "udh", "datacoding",
            "smil", "subject", "tts", "try", "interval", "number", "sch_del", "status", "format", "details", "name", "url",
            "type", "phone_number", "email", "birthday_date", "expire_at", "expire_time", "expire_unit", "expire", "limit",
            "offset", "order_by", "q", "with", "links", "date_from", "credentials", "points", "access", "senders", "username",
            "password", "add_user", "set_user", "month_limit", "sender", "template", "code", "content", "brand", "year",
            "month",
            "contact_expire_after", "read", "receiver_type", "api_version", "add_contact", "list_contacts", "gender",
            "credentials[username]", "0", "fault", "count", "probability", "delay", "times", "seed", "faults", "seconds", "set",
            "hours", "numbers", "names", "codes", "expires", "prefix", "service", "max_parts", "forbidden", "id", "text",
            "kind",
            "rule", "MsgId", "file", "import");
    private static final List<String> VALUES = List.of(
            "", " ", "0", "-1", "1", "99999999999999999999", "1e400", "NaN", "true", "null", "[]", "{}", "{\"a\":[{}]}", "[[[",
            "{",
            "48500100200", "+48 500 100 200", "48500100200,48500100201", "a,b", "between(1,", "between(,)", "eq(", "gt(x)",
            "\u0000",
            "ąć\uD83D\uDE00", "\uD800", "%", "%zz", "<smil/>", "<smil><smil>", "[%1%]", "[%goto:x%]", "[%goto:", "http://",
            "ftp://x",
            "http://127.0.0.1:1/", "2026-13-45", "2026-02-30T99:99", "0000-00-00", "+999999999-12-31", "9223372036854775807",
            "json",
            "bin", "0A", "|", "||||", "a|b", "code-2010", "code-0", "Test", "slow:delay=1ms", "answer", "=", "&", "\r\n",
            "'\"<b>",
            "x".repeat(3_000), ",".repeat(3_000), "1|".repeat(3_000), "(".repeat(3_000));

    private static SmsapiSimulator simulator;

    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeAll
    static void start() {
        simulator = SmsapiSimulator.start();
    }

    @AfterAll
    static void stop() {
        simulator.close();
    }

    static List<String> paths() throws IOException {
        var paths = new ArrayList<>(OLDER);
        try (var list = EveryEndpointFuzzTest.class.getResourceAsStream("/operations.csv")) {
            new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).map(line -> line.split(",", -1)[2])
                    .distinct().forEach(paths::add);
        }
        var control = Caller.json(new Caller(simulator).get("/_simulator/openapi.json")).path("paths");
        control.fieldNames().forEachRemaining(path -> {
            if (!path.equals("/events")) { // it never ends, and has tests of its own
                paths.add("/_simulator" + path);
            }
        });
        return paths;
    }

    @ParameterizedTest
    @MethodSource("paths")
    void nothingBringsAServerErrorOrAHang(String template) throws Exception {
        var random = new Random(template.hashCode());
        for (var round = 0; round < 40; round++) {
            var path = template.replaceAll("\\{[^}]*}", random.nextBoolean() ? "1" : "%E0%A4%A");
            var request = request(random, path);
            try {
                var status = client.send(request.build(), BodyHandlers.ofString()).statusCode();
                assertThat(status).as(round + " " + request.build().method() + ' ' + request.build().uri()).satisfiesAnyOf(
                        code -> assertThat(code).isLessThan(500), code -> assertThat(asked(template, code)).isTrue());
            } catch (IOException e) {
                throw new AssertionError(round + " " + request.build().method() + ' ' + request.build().uri(), e);
            }
            if (template.startsWith("/_simulator")) {
                simulator.clearFaults(); // what it asked for is not to strike the others
                simulator.reset();
            }
        }
        assertThat(new Caller(simulator).get("/health").body()).contains("\"status\":\"UP\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "/%", "/%zz", "/sms.do?%", "/sms.do?to=%", "/sms.do?to=%4", "/sms.do?to=%zz&message=%E0%A4%A",
            "/contacts/%", "/contacts/%E0%A4%A", "/contacts?q=%", "/%00", "/s/%c0%af", "/_simulator/messages?idx=%",
            "/_simulator/messages/%", "/_simulator/requests/%zz", "/_simulator/entries?q=%&limit=%", "/_inbox/%" })
    void aBrokenPercentSignBringsNoServerError(String target) throws IOException {
        for (var method : METHODS) {
            assertThat(status(method, target, "")).as(method + ' ' + target).isBetween(200, 499);
            assertThat(status(method, target, "to=%&message=%zz&from=%E0%A4%A")).as(method + ' ' + target).isBetween(200, 499);
        }
        assertThat(new Caller(simulator).get("/health").body()).contains("\"status\":\"UP\"");
    }

    /** Over a plain socket, because no client sends a broken address. */
    private static int status(String method, String target, String body) throws IOException {
        var address = URI.create(simulator.url());
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write((method + ' ' + target + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer t\r\n"
                                            + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                                            + body.length()
                                            + "\r\nConnection: close\r\n\r\n" + body)
                    .getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return Integer.parseInt(answer.split(" ", 3)[1]);
        }
    }

    /** The service's own word for what it does not serve. */
    private static boolean asked(String template, int status) {
        return template.endsWith("/options") && status == 501
                || template.endsWith("/commands/test") && status == 503;
    }

    private static HttpRequest.Builder request(Random random, String path) {
        var query = random.nextBoolean() ? "" : '?' + pairs(random, "&").replaceAll("[^a-zA-Z0-9=&%+.,|_-]", "");
        var request = HttpRequest.newBuilder(URI.create(simulator.url() + path.replace("%E0%A4%A", "%E0%A4") + clean(query)))
                .timeout(Duration.ofSeconds(10));
        if (random.nextInt(5) > 0) {
            request.header("Authorization", "Bearer t");
        }
        var type = List.of(
                "", "application/json", "application/x-www-form-urlencoded", "multipart/form-data; boundary=b",
                "multipart/form-data", "text/csv", "text/xml", "application/json; charset=x", ";;;").get(random.nextInt(9));
        if (!type.isEmpty()) {
            request.header("Content-Type", type);
        }
        if (random.nextInt(6) == 0) {
            request.header("Accept", "text/csv").header("x-async", "true");
        }
        return request.method(METHODS.get(random.nextInt(METHODS.size())), switch (random.nextInt(6)) {
            case 0 -> BodyPublishers.noBody();
            case 1 -> BodyPublishers.ofString("");
            case 2 -> BodyPublishers.ofByteArray(bytes(random));
            case 3 -> BodyPublishers.ofString(json(random));
            case 4 -> BodyPublishers.ofString(multipart(random));
            default -> BodyPublishers.ofString(pairs(random, "&"));
        });
    }

    /** Percent signs as a URI may have them. */
    private static String clean(String query) {
        return query.replaceAll("%(?![0-9A-Fa-f]{2})", "%25").replace("|", "%7C");
    }

    private static String pairs(Random random, String between) {
        return IntStream.range(0, random.nextInt(6)).mapToObj(i -> any(random, NAMES) + '=' + any(random, VALUES))
                .collect(Collectors.joining(between));
    }

    private static String json(Random random) {
        return IntStream.range(0, random.nextInt(6)).mapToObj(i -> '"' + any(random, NAMES) + "\":"
                                                                   + (random.nextBoolean()
                                                                           ? any(random, VALUES)
                                                                           : '"'
                                                                             + any(random, VALUES)
                                                                                     .replaceAll("[\"\\\\\\p{Cntrl}]", "")
                                                                             + '"'))
                .collect(Collectors.joining(",", "{", random.nextInt(8) == 0 ? "" : "}"));
    }

    private static String multipart(Random random) {
        var parts = IntStream.range(0, random.nextInt(5)).mapToObj(
                i -> "--b\r\nContent-Disposition: form-data; name=\"" + any(random, NAMES)
                     + (random.nextBoolean() ? "\"" : "\"; filename=\"f\"") + (random.nextBoolean() ? ";" : "") + "\r\n\r\n"
                     + any(random, VALUES) + "\r\n")
                .collect(Collectors.joining());
        return parts + (random.nextInt(4) == 0 ? "--b" : "--b--\r\n");
    }

    private static byte[] bytes(Random random) {
        var bytes = new byte[random.nextInt(2_000)];
        random.nextBytes(bytes);
        return bytes;
    }

    private static String any(Random random, List<String> all) {
        return all.get(random.nextInt(all.size()));
    }
}
