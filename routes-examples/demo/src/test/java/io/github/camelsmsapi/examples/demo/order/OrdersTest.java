// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.demo.order;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

/** The thousand orders in the repository have all the trouble in them that the demo is about. */
class OrdersTest {

    private static final String ORDINARY = "(00|\\+)?(48)?999\\d{6}";
    private static List<Order> orders;

    @BeforeAll
    static void read() throws IOException {
        orders = new OrderFile(Path.of("src/main/resources/io/github/camelsmsapi/examples/demo/orders.csv")).read();
    }

    @Test
    void thereAreAThousandWithIdsAndTextsOfTheirOwn() {
        assertThat(orders).hasSize(1000);
        assertThat(orders).extracting(Order::getId).doesNotHaveDuplicates().allMatch(id -> id.matches("1\\d{4}"));
        assertThat(orders).extracting(Order::getText).doesNotHaveDuplicates().noneMatch(String::isBlank);
        assertThat(orders).extracting(Order::getCustomer).noneMatch(String::isBlank);
    }

    @ParameterizedTest
    @CsvSource({
            "48900000013, refused as invalid", "48900000057, blacklisted", "48900000200, not submitted",
            "48900000203, too many requests", "48900031200, not submitted once", "48900032200, not submitted twice",
            "48900031203, throttled once", "48900032203, throttled twice", "48900033203, throttled three times",
            "48900020001, answer lost", "48900020002, 503 before booking", "48900020003, 500 after booking",
            "48900020005, 429", "48900010402, expired", "48900010405, undelivered" })
    void everyTroubleComesSeveralTimes(String number, String what) {
        assertThat(count(phone -> phone.equals(number))).as(what).isBetween(2L, 7L);
    }

    @Test
    void someNumbersAreNone() {
        assertThat(count(phone -> phone.isEmpty() || phone.matches(".*\\p{L}.*") || digits(phone).length() < 8
                || digits(phone).length() > 16)).isGreaterThanOrEqualTo(10);
    }

    @Test
    void allOthersAreFictitiousAndAreWrittenAsPeopleWriteThem() {
        assertThat(count(phone -> plain(phone).matches(ORDINARY))).isGreaterThan(900);
        assertThat(count(phone -> phone.contains(" "))).isGreaterThan(50);
        assertThat(count(phone -> phone.startsWith("+"))).isGreaterThan(50);
        assertThat(count(phone -> phone.matches("\\d{9}"))).isGreaterThan(20);
    }

    @Test
    void noNumberComesMoreOftenThanSmsapiAllowsInAMinute() {
        var often = orders.stream().collect(groupingBy(order -> plain(phone(order)), counting()));

        assertThat(often.values()).allMatch(times -> times < 10);
    }

    @Test
    void textsArePlainPolishPicturedAndLong() {
        assertThat(texts(text -> text.chars().allMatch(letter -> letter < 128))).isGreaterThan(400);
        assertThat(texts(text -> text.matches(".*[ąćęłńóśźż].*"))).isGreaterThan(300);
        assertThat(texts(text -> text.codePoints().anyMatch(letter -> letter > 0xFFFF))).isGreaterThan(20);
        assertThat(texts(text -> text.chars().allMatch(letter -> letter < 128) && text.length() > 306)).isGreaterThan(20);
        assertThat(texts(text -> text.matches(".*[ąćęłńóśźż].*") && text.length() > 201)).isGreaterThan(20);
        assertThat(texts(text -> text.contains(","))).isGreaterThan(300);
    }

    private static long count(Predicate<String> which) {
        return orders.stream().map(OrdersTest::phone).filter(which).count();
    }

    private static long texts(Predicate<String> which) {
        return orders.stream().map(Order::getText).filter(which).count();
    }

    private static String phone(Order order) {
        return order.getPhone() == null ? "" : order.getPhone();
    }

    private static String plain(String phone) {
        return phone.replaceAll("[ -]", "");
    }

    private static String digits(String phone) {
        return phone.replaceAll("\\D", "");
    }
}
