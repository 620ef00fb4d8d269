// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.sms;

import java.math.BigDecimal;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.github.camelsmsapi.simulator.Caller;
import io.github.camelsmsapi.simulator.SimulatorTest;
import io.github.camelsmsapi.simulator.SmsapiSimulator;
import io.github.camelsmsapi.simulator.settings.IdForm;
import io.github.camelsmsapi.simulator.settings.InvalidNumbers;
import io.github.camelsmsapi.simulator.settings.PointsForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SendingTest extends SimulatorTest {

    @Test
    void answersAFormInJson() {
        var answer = caller.sms("to", "500 100 200", "message", "Zażółć gęślą", "idx", "order-1", "from", "MyShop");

        assertThat(answer.path("count").asInt()).isEqualTo(1);
        var item = answer.path("list").path(0);
        assertThat(item.path("id").asText()).matches("[0-9]{19}");
        assertThat(item.path("points").isNumber()).isTrue();
        assertThat(item.path("points").decimalValue()).isEqualByComparingTo("0.165");
        assertThat(item.path("number").asText()).isEqualTo("48500100200");
        assertThat(item.path("submitted_number").asText()).isEqualTo("500 100 200");
        assertThat(item.path("status").asText()).isEqualTo("QUEUE");
        assertThat(item.path("error").isNull()).isTrue();
        assertThat(item.path("idx").asText()).isEqualTo("order-1");
        assertThat(item.path("parts").asInt()).isEqualTo(1);
        assertThat(item.path("date_sent").asLong()).isPositive();
        assertThat(simulator.messages()).singleElement().satisfies(message -> {
            assertThat(message.text()).isEqualTo("Zażółć gęślą");
            assertThat(message.from()).isEqualTo("MyShop");
        });
    }

    @Test
    void takesAJsonBodyWithListsAndTrueFlags() {
        var answer = Caller.json(caller.postJson("/sms.do", """
                {"to": ["48500100200", "48500100201"], "message": "Hi", "idx": ["a", "b"], "format": "json",
                 "check_idx": true, "details": true, "fallback": [{"type": "vms", "include_sender_and_date": 1}]}
                """));

        assertThat(answer.path("count").asInt()).isEqualTo(2);
        assertThat(answer.path("message").asText()).isEqualTo("Hi");
        assertThat(answer.path("length").asInt()).isEqualTo(2);
        assertThat(answer.path("list").findValuesAsText("idx")).containsExactly("a", "b");
        assertThat(answer.path("fallbacks").path("vms").path("count").asInt()).isEqualTo(2);
    }

    @Test
    void takesTheFormatFromTheQueryAndTheRestFromTheBody() {
        var answer = caller.postJson("/api/sms.do?format=json", "{\"to\": \"48500100200\", \"message\": \"Hi\"}");

        assertThat(Caller.json(answer).path("count").asInt()).isEqualTo(1);
    }

    @Test
    void takesMultipart() {
        var body = "--x\r\nContent-Disposition: form-data; name=\"to\"\r\n\r\n48500100200\r\n"
                   + "--x\r\nContent-Disposition: form-data; name=\"message\"\r\n"
                   + "Content-Type: text/plain; charset=utf-8\r\n\r\nCześć\r\n--x--\r\n";
        var answer = caller.send(caller.request("/sms.do").header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofString(body)));

        assertThat(answer.body()).startsWith("OK:");
        assertThat(simulator.messages().get(0).text()).isEqualTo("Cześć");
    }

    @Test
    void takesAGet() {
        var answer = caller.get("/sms.do?" + Caller.form("to", "48500100200", "message", "Łódź 100%"));

        assertThat(answer.body()).startsWith("OK:");
        assertThat(simulator.messages().get(0).text()).isEqualTo("Łódź 100%");
    }

    @Test
    void answersInPlainTextByDefault() {
        assertThat(caller.plainSms("to", "48500100200", "message", "Hi")).matches("OK:[0-9]{19}:0\\.165");
        assertThat(caller.plainSms("to", "48500100201,12,48500100202", "message", "Hi"))
                .matches("OK:[0-9]{19}:0\\.165:48500100201;OK:[0-9]{19}:0\\.165:48500100202");
        assertThat(caller.plainSms("to", "48500100203", "message", "Hi", "details", "1"))
                .matches("Message: Hi\nLength: 2\nSms count: 1\nParts: 1\nOK:[0-9]{19}:0\\.165");
        assertThat(caller.plainSms("to", "48500100203")).isEqualTo("ERROR:11");
    }

    @Test
    void leavesOutRefusedNumbersOrListsThem() {
        var dropped = caller.sms("to", "48500100200,12", "message", "Hi");
        assertThat(dropped.path("count").asInt()).isEqualTo(1);
        assertThat(dropped.has("invalid_numbers")).isFalse();

        try (var other = SmsapiSimulator.builder()
                .gateway(rules -> rules.invalidNumbers(InvalidNumbers.REPORT)).start()) {
            var reported = new Caller(other).sms("to", "48500100200,12", "message", "Hi");
            assertThat(reported.path("invalid_numbers").path(0).path("submitted_number").asText()).isEqualTo("12");
        }
    }

    @Test
    void writesIdsAndPointsInTheOtherForm() {
        try (var other = SmsapiSimulator.builder()
                .gateway(rules -> rules.idForm(IdForm.HEX).pointsForm(PointsForm.STRING)).start()) {
            var item = new Caller(other).sms("to", "48500100200", "message", "Hi").path("list").path(0);

            assertThat(item.path("id").asText()).matches("[0-9A-F]{24}");
            assertThat(item.path("points").isTextual()).isTrue();
            assertThat(item.path("points").asText()).isEqualTo("0.1650");
        }
    }

    @Test
    void fillsInPersonalValuesInBothSpellings() {
        caller.sms("to", "48500100200,48500100201", "message", "Hi [%1%], code [%2]", "param1", "Ann|Bob", "param2",
                "11|22");

        assertThat(texts()).containsExactly("Hi Ann, code 11", "Hi Bob, code 22");
    }

    @Test
    void keepsValuesAtTheirNumbersWhenOneNumberIsRefused() {
        caller.sms("to", "48500100200,12,48500100202", "message", "[%1%]", "param1", "Ann|Bob|Cid", "idx", "a|b|c");

        assertThat(texts()).containsExactly("Ann", "Cid");
        assertThat(simulator.messages()).extracting(message -> message.idx()).containsExactly("a", "c");
    }

    @Test
    void takesIdxAsIndexedParameters() {
        caller.sms("to", "48500100200,48500100201", "message", "Hi", "idx[0]", "a", "idx[1]", "b");

        assertThat(simulator.messages()).extracting(message -> message.idx()).containsExactly("a", "b");
    }

    @Test
    void dropsRepeatedNumbersUnlessToldToKeepThem() {
        caller.sms("to", "48500100200,500100200", "message", "Hi");
        assertThat(simulator.messages()).hasSize(1);

        caller.sms("to", "48500100200,500100200", "message", "Hello", "allow_duplicates", "1");
        assertThat(simulator.messages()).hasSize(3);
    }

    @Test
    void leavesOutForeignNumbers() {
        caller.sms("to", "48500100200,4915112345678", "message", "Hi", "skip_foreign", "1");

        assertThat(simulator.messages()).hasSize(1);
    }

    @Test
    void replacesSpecialLettersWhenAskedTo() {
        caller.sms("to", "48500100200", "message", "Zażółć „gęślą” jaźń", "normalize", "1", "nounicode", "1");

        assertThat(texts()).containsExactly("Zazolc \"gesla\" jazn");
    }

    @Test
    void sendsATemplateToAGroup() {
        simulator.account(account -> account.template("welcome", "Welcome!")
                .group("vip", List.of("48500100200", "48500100201")));

        assertThat(caller.sms("group", "vip", "template", "welcome").path("count").asInt()).isEqualTo(2);
        assertThat(texts()).containsExactly("Welcome!", "Welcome!");
    }

    @Test
    void givesEachMessageItsOwnDiscountCode() {
        simulator.account(account -> account.discountCodes("may", List.of("A1", "B2", "C3"), Instant.MAX));

        caller.sms("to", "48500100200,48500100201", "message", "Code [%code]", "discount_group", "may");
        caller.sms("to", "48500100202", "message", "Code [%kod%]", "discount_group", "may");

        assertThat(texts()).containsExactly("Code A1", "Code B2", "Code C3");
    }

    @Test
    void testModeChecksEverythingAndBooksNothing() {
        var answer = caller.sms("to", "48500100200", "message", "Hi", "idx", "a", "check_idx", "1", "test", "1");

        assertThat(answer.path("list").path(0).path("idx").asText()).isEqualTo("a");
        assertThat(simulator.messages()).isEmpty();
        assertThat(simulator.stats().points()).isEqualByComparingTo("10000");
        assertThat(caller.sms("to", "48500100200", "message", "Hi", "idx", "a", "check_idx", "1").has("error"))
                .isFalse();
        assertThat(caller.sms("to", "1", "message", "Hi", "test", "1").path("error").asInt()).isEqualTo(13);
    }

    @Test
    void testModeUsesUpAnIdxWhenSetSo() {
        try (var other = SmsapiSimulator.builder().gateway(rules -> rules.testTakesIdx(true)).start()) {
            var strict = new Caller(other);
            strict.sms("to", "48500100200", "message", "Hi", "idx", "a", "check_idx", "1", "test", "1");

            assertThat(strict.sms("to", "48500100200", "message", "Hi", "idx", "a", "check_idx", "1").path("error")
                    .asInt()).isEqualTo(53);
        }
    }

    @Test
    void addsTheFooterAndChargesForIt() {
        simulator.account(account -> account.footer(" -- Shop"));
        caller.sms("to", "48500100200", "message", "x".repeat(155));

        assertThat(simulator.messages().get(0).parts()).isEqualTo(2);
        assertThat(simulator.messages().get(0).text()).endsWith("x -- Shop");
    }

    @Test
    void booksPointsByCountryPartAndPriority() {
        caller.sms("to", "48500100200", "message", "x".repeat(161));
        caller.sms("to", "4915112345678", "message", "Hi");
        caller.sms("to", "48500100201", "message", "Hi", "fast", "1");

        assertThat(simulator.messages()).extracting(message -> message.points())
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("0.33"), new BigDecimal("0.44"), new BigDecimal("0.2475"));
        assertThat(simulator.stats().points()).isEqualByComparingTo("9998.9825");
        assertThat(simulator.stats().pointsSpent()).isEqualByComparingTo("1.0175");
    }

    @Test
    void takesTenThousandNumbersInOneForm() {
        var numbers = IntStream.range(0, 10_000).mapToObj(i -> "48" + (600_000_000 + i))
                .collect(Collectors.joining(","));

        assertThat(caller.sms("to", numbers, "message", "Hi").path("count").asInt()).isEqualTo(10_000);
    }

    @ParameterizedTest
    @CsvSource({
            "a, 160, 1", "a, 161, 2", "a, 306, 2", "a, 307, 3", "€, 80, 1", "€, 81, 2", "ż, 70, 1", "ż, 71, 2",
            "ż, 134, 2", "ż, 135, 3", "😀, 35, 1", "😀, 36, 2" })
    void countsParts(String character, int times, int parts) {
        caller.sms("to", "48500100200", "message", character.repeat(times));

        assertThat(simulator.messages().get(0).parts()).isEqualTo(parts);
    }

    @ParameterizedTest
    @CsvSource({
            "500100200, 48500100200", "+48 500-100-200, 48500100200", "0048500100200, 48500100200",
            "4915112345678, 4915112345678" })
    void writesNumbersWithPrefixAndDigitsOnly(String submitted, String number) {
        caller.sms("to", submitted, "message", "Hi");

        assertThat(simulator.messages().get(0).number()).isEqualTo(number);
    }

    private List<String> texts() {
        return simulator.messages().stream().map(message -> message.text()).toList();
    }
}
