// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.callbacks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

import io.github.camelsmsapi.report.DeliveryReport;
import io.github.camelsmsapi.report.IncomingSms;
import org.apache.camel.CamelContext;
import org.apache.camel.component.mock.MockEndpoint;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Calls that no HTTP client makes, and what becomes of each at every web server: what is handed over, and how it is
 * answered. They go to {@code /reports} and {@code /inbox}, whose secret is {@value #SECRET}, and from there to
 * {@code mock:odd}.
 */
public final class OddCalls {

    public static final String SECRET = "s3cret";

    private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\n";
    private static final String REPORTS = "/reports?secret=" + SECRET;
    private static final String INBOX = "/inbox?secret=" + SECRET;
    private static final String REPORT = "MsgId=a&status=404";
    private static final String TAKEN = "200 OK";
    /** Refused by the server or here, each in its own way, and never a fault of ours. */
    private static final String REFUSED = "4\\d\\d.*";
    private static final String ANY = "(2|4)\\d\\d.*";

    /**
     * One call.
     *
     * @param bytes      of the request
     * @param isCutOff   whether the connection ends behind them
     * @param answer     a pattern of the status and, for 200, the body
     * @param handedOver what the route gets: id and status of each report, the text of each message
     */
    public record Call(String name, byte[] bytes, boolean isCutOff, String answer, List<String> handedOver) {

        @Override
        public String toString() {
            return name;
        }

        /** Makes the call, and checks what became of it. */
        public void check(int port, CamelContext context) {
            MockEndpoint.resetMocks(context);
            assertThat(send(port)).as("answer").matches(answer);
            assertThat(context.getEndpoint("mock:odd", MockEndpoint.class).getExchanges().stream()
                    .map(exchange -> shown(exchange.getMessage().getBody())).toList()).isEqualTo(handedOver);
        }

        private String send(int port) {
            try (var socket = new Socket("127.0.0.1", port)) {
                socket.setSoTimeout(20_000);
                try {
                    socket.getOutputStream().write(bytes);
                    if (isCutOff) {
                        socket.shutdownOutput();
                    }
                } catch (IOException refused) {
                    // an answer may come before all was read
                }
                return status(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        private static String status(String response) {
            var head = response.split("\r\n\r\n", 2);
            var status = head[0].isEmpty() ? "none" : head[0].split(" ")[1];
            return status + (status.equals("200") && head[1].contains("OK") ? " OK" : "");
        }

        private static String shown(Object body) {
            return body instanceof DeliveryReport report ? report.id() + " " + report.statusName() : ((IncomingSms) body).text();
        }
    }

    private OddCalls() {
    }

    /** All of them. */
    public static Stream<Call> all() {
        return Stream.of(methods(), queries(), forms(), texts()).flatMap(calls -> calls);
    }

    private static Stream<Call> methods() {
        var get = REPORTS + "&" + REPORT;
        return Stream.of(
                call("HEAD", request("HEAD", get, "", ""), REFUSED),
                call("OPTIONS", request("OPTIONS", get, "", ""), ANY),
                call("PUT of a form", request("PUT", REPORTS, FORM, REPORT), REFUSED),
                call("PATCH of a form", request("PATCH", REPORTS, FORM, REPORT), REFUSED),
                call("DELETE", request("DELETE", get, "", ""), REFUSED),
                call("TRACE", request("TRACE", get, "", ""), REFUSED),
                call("an unknown method", request("REPORT", get, "", ""), "(4|5)\\d\\d.*"),
                call("HTTP 1.0", ("GET " + get + " HTTP/1.0\r\n\r\n").getBytes(StandardCharsets.UTF_8), TAKEN, "a DELIVERED"),
                call("a whole URL", request("GET", "http://localhost" + get, "", ""), TAKEN, "a DELIVERED"),
                call("a path with more", request("GET", "/reports/more?secret=" + SECRET + "&" + REPORT, "", ""), REFUSED),
                call("a GET with the type of a form", request("GET", get, FORM, ""), TAKEN, "a DELIVERED"),
                call("a POST without a body", request("POST", get, "", ""), TAKEN, "a DELIVERED"),
                call("100-continue", request("POST", REPORTS, FORM + "Expect: 100-continue\r\n", REPORT), "100",
                        "a DELIVERED"),
                call("headers of the same names", request("GET", REPORTS, "MsgId: a\r\nstatus: 404\r\n", ""), REFUSED));
    }

    private static Stream<Call> queries() {
        return Stream.of(
                reports("two & and one at the end", "&&MsgId=a&&status=404&", "a DELIVERED"),
                reports("parameters given twice", "MsgId=a&MsgId=b&status=404&status=405", "a DELIVERED"),
                refused("names as PHP has them", "MsgId[]=a&MsgId[]=b&status[]=404&status[]=405"),
                refused("names in lower case", "msgid=a&status=404"),
                refused("separated by ;", "MsgId=a;status=404"),
                refused("no id", "MsgId=&status=404"),
                refused("nothing but spaces for an id", "MsgId=%20&status=404"),
                refused("no status", "MsgId=a&status="),
                refused("a name in the place of the number", "MsgId=a&status=DELIVERED"),
                reports("a name of a status in lower case", "MsgId=a&status_name=delivered", "a DELIVERED"),
                reports("an unknown status", "MsgId=a&status=499&status_name=LOST", "a 499"),
                reports("spaces around values", "MsgId=%20a+,+b&status=404,+405&donedate=+1712570320+,0", "a DELIVERED",
                        "b UNDELIVERED"),
                reports("points below zero", "MsgId=a&status=404&points=-1.5", "a DELIVERED"),
                reports("points with a comma", "MsgId=a&status=404&points=0,16", "a DELIVERED"),
                reports("points as no table has them", "MsgId=a&status=404&points=1e400", "a DELIVERED"),
                reports("digits of another script", "MsgId=a&status=404&points=%D9%A1", "a DELIVERED"),
                reports("a comma in one idx", "MsgId=a&status=404&idx=1,2", "a DELIVERED"),
                reports("one idx too few", "MsgId=a,b,c&status=404&idx=1,2", "a DELIVERED", "b DELIVERED", "c DELIVERED"),
                reports("a comma at the end", "MsgId=a,b,&status=404,405,", "a DELIVERED", "b UNDELIVERED"),
                reports("the same report twice in a call", "MsgId=a,a&status=404,404", "a DELIVERED", "a DELIVERED"));
    }

    private static Stream<Call> forms() {
        var json = "{\"MsgId\": \"a\", \"status\": 404}";
        var ids = IntStream.range(0, 10_000).mapToObj(Integer::toString).collect(Collectors.joining(","));
        var type = "Content-Type: multipart/form-data; boundary=b\r\n";
        var part = "--b\r\nContent-Disposition: form-data; name=\"MsgId\"\r\n\r\na\r\n--b--\r\n";
        return Stream.of(
                call("a form of JSON", request("POST", REPORTS, FORM, json), REFUSED),
                call("JSON", request("POST", REPORTS, "Content-Type: application/json\r\n", json), REFUSED),
                call("JSON besides a report in the query",
                        request("POST", REPORTS + "&" + REPORT, "Content-Type: application/json\r\n", json), TAKEN,
                        "a DELIVERED"),
                call("a form that says nothing of its type", request("POST", REPORTS, "", REPORT), TAKEN, "a DELIVERED"),
                call("a form in capital letters", request("POST", REPORTS, FORM.toUpperCase(), REPORT), ANY + "|" + TAKEN,
                        "a DELIVERED"),
                call("a form in other letters",
                        request("POST", REPORTS, FORM.replace("\r", "; charset=ISO-8859-2\r"), REPORT), TAKEN,
                        "a DELIVERED"),
                call("a form in letters that there are not",
                        request("POST", REPORTS, FORM.replace("\r", "; charset=none\r"), REPORT), TAKEN, "a DELIVERED"),
                call("a form with what is no pair", request("POST", REPORTS, FORM, "MsgId=a&flag&&status=404&"), TAKEN,
                        "a DELIVERED"),
                call("a form in chunks", chunked(REPORTS, REPORT, "0\r\n\r\n"), TAKEN, "a DELIVERED"),
                cutOff("a form in chunks that is cut off", chunked(REPORTS, REPORT, "")),
                cutOff("a form that is cut off", ("POST " + REPORTS + " HTTP/1.1\r\nHost: x\r\n" + FORM
                                                  + "Content-Length: 100\r\n\r\n" + REPORT).getBytes(StandardCharsets.UTF_8)),
                call("a compressed form", request("POST", REPORTS, FORM + "Content-Encoding: gzip\r\n", gzip(REPORT)), REFUSED),
                call("parts", request("POST", REPORTS, type, part), REFUSED),
                call("10,000 reports", request("POST", REPORTS, FORM, "MsgId=" + ids + "&status=404"), REFUSED),
                call("the secret in the form", request("POST", "/reports", FORM, "secret=" + SECRET + "&" + REPORT), "403"),
                call("the secret in another case",
                        request("GET", "/reports?SECRET=" + SECRET + "&" + REPORT, "", ""), "403"));
    }

    private static Stream<Call> texts() {
        return Stream.of(
                text("a plus, a space and an encoded plus", "a+b%20c%2Bd", "a b c+d"),
                text("an ampersand and an equals sign", "a%26b=c", "a&b=c"),
                text("encoded twice", "%2541", "%41"),
                text("percent signs that are encoded", "100%25%25", "100%%"),
                text("nothing", "", ""),
                text("lines and a tab", "a%0D%0A%09b", "a\r\n\tb"),
                text("Unicode", "%F0%9F%98%80za%C5%BC", "😀zaż"),
                text("RAW(", "RAW(a", "RAW(a"),
                call("a query that is not UTF-8", request("GET", INBOX + "&sms_from=48500100200&sms_text=Prosz%EA", "", ""), TAKEN,
                        new String(new byte[] { 'P', 'r', 'o', 's', 'z', (byte) 0xEA }, Charset.forName("ISO-8859-2"))));
    }

    private static Call text(String name, String encoded, String text) {
        return call(name, request("POST", INBOX, FORM, "sms_text=" + encoded + "&sms_from=48500100200"), TAKEN, text);
    }

    private static Call reports(String name, String query, String... handedOver) {
        return call(name, request("GET", REPORTS + "&" + query, "", ""), TAKEN, handedOver);
    }

    private static Call refused(String name, String query) {
        return call(name, request("GET", REPORTS + "&" + query, "", ""), "400");
    }

    private static Call call(String name, byte[] request, String answer, String... handedOver) {
        return new Call(name, request, false, answer, List.of(handedOver));
    }

    private static Call cutOff(String name, byte[] request) {
        return new Call(name, request, true, "none|(4|5)\\d\\d.*", List.of());
    }

    private static byte[] request(String method, String target, String headers, String body) {
        return request(method, target, headers, body.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] request(String method, String target, String headers, byte[] body) {
        var all = new ByteArrayOutputStream();
        all.writeBytes((method + " " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + headers
                        + (body.length > 0 || method.equals("POST") ? "Content-Length: " + body.length + "\r\n" : "") + "\r\n")
                .getBytes(StandardCharsets.UTF_8));
        all.writeBytes(body);
        return all.toByteArray();
    }

    private static byte[] chunked(String target, String body, String end) {
        var chunks = body.chars().mapToObj(character -> "1\r\n" + (char) character + "\r\n").collect(Collectors.joining());
        return ("POST " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + FORM
                + "Transfer-Encoding: chunked\r\n\r\n" + chunks + end).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(String text) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
