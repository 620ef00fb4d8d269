// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.ledger;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import io.github.camelsmsapi.internal.message.SendRequest;
import io.github.camelsmsapi.message.DeliveryStatus;
import io.github.camelsmsapi.message.MessageKind;
import io.github.camelsmsapi.message.SentMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What every ledger does, wherever it keeps its messages: which values it keeps and for how long, and all that the
 * contracts before it say.
 */
abstract class MessageLedgerContract extends LedgerOverdueContract {

    @Test
    void whatIsLongSettledIsDeletedInPortionsTheOldestFirst() {
        for (var i = 1; i <= 3; i++) {
            sent("order-" + i, "id-" + i);
            ledger.reported(report("id-" + i, null, DeliveryStatus.DELIVERED, NOON.plusSeconds(i)), NOON.plusSeconds(i));
        }
        sent("open", "id-4");

        assertThat(ledger.delete(NOON.plusSeconds(3), 1)).isEqualTo(1);
        assertThat(ledger.findById("id-1")).isEmpty();
        assertThat(ledger.findByIdx("order-1")).isEmpty();
        assertThat(ledger.delete(NOON.plusSeconds(3), 10)).isEqualTo(1);
        assertThat(ledger.delete(NOON.plusSeconds(3), 10)).isZero();

        assertThat(ledger.findById("id-3")).isPresent();
        assertThat(ledger.findById("id-4")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(ints = { 64, 65, 255, 256, 5000 })
    void anIdOfAnyLengthIsKeptAndFound(int length) {
        var id = "7".repeat(length);
        sent("order-1", id);
        ledger.reported(report(id + "8", null, DeliveryStatus.UNDELIVERED));

        assertThat(ledger.reported(report(id, null, DeliveryStatus.DELIVERED))).isTrue();

        assertThat(ledger.findById(id).orElseThrow().status()).isEqualTo(DeliveryStatus.DELIVERED);
        assertThat(ledger.findById(id + "8")).isEmpty();
    }

    static Stream<String> odd() {
        return Stream.of("x".repeat(256), "nul\0", "bell\u0007", "half\ud83d", "\udc00", "line\nbreak", "whole\ud83d\ude00",
                "\u0000".repeat(300), "ą".repeat(255), "\ud83d\ude00".repeat(130));
    }

    @ParameterizedTest
    @MethodSource("odd")
    void anyTextIsKeptAndFoundAndConfusedWithNoOther(String text) {
        var message = message(text);
        var key = sending(message);
        var other = sending(message(text + '\u0001'));
        failed(key, message, answerLost());

        ledger.reported(new StatusReport(
                text, text, NUMBER, DeliveryStatus.DELIVERED, NOON,
                new BigDecimal("1e20")));

        assertThat(other).isNotEqualTo(key);
        assertThat(ledger.findById(text).orElseThrow().key()).isEqualTo(key);
        assertThat(ledger.findByIdx(text)).singleElement().satisfies(it -> assertThat(it.isSettled()).isTrue());
        assertThat(ledger.findByIdx(text + '\u0001')).singleElement()
                .satisfies(it -> assertThat(it.isSettled()).isFalse());
    }

    @ParameterizedTest
    @CsvSource({
            "1e20,0", "99999999999999.9999999,0", "99999999999999.999999,99999999999999.999999", "0.1234564999,0.123456",
            "0.1234565,0.123457", "1e-999999999,0", "-1e14,0", "1e999999999,0", "0.1600,0.16" })
    void anyPriceIsKeptToSixDecimalsAndItsRepetitionIsNoNews(String told, String kept) {
        sent("order-1", "id-1");
        var report = new StatusReport(
                "id-1", null, "4".repeat(33), DeliveryStatus.SENT, NOON,
                new BigDecimal(told));
        ledger.reported(report);
        var before = byIdx("order-1");

        assertThat(ledger.reported(report)).isFalse();

        assertThat(byIdx("order-1")).isEqualTo(before);
        // a price of nothing is none that is known
        assertThat(before.acceptance().points()).isEqualByComparingTo(kept.equals("0") ? "0.16" : kept);
        assertThat(ledger.reported(new StatusReport(
                "early", null, null, DeliveryStatus.SENT, NOON,
                report.points()))).isTrue();
    }

    @ParameterizedTest
    @MethodSource("moments")
    void anyMomentIsKept(Instant at) {
        sent("order-1", "id-1");
        var report = report("id-1", null, DeliveryStatus.DELIVERED, at);

        assertThat(ledger.reported(report, NOON)).isTrue();
        assertThat(ledger.reported(report, NOON)).isFalse();
        assertThat(ledger.reported(report("early", null, DeliveryStatus.DELIVERED, at), NOON)).isTrue();
        assertThat(ledger.claimOverdue(new OverdueQuery(Instant.MIN, NOON, Instant.MAX, 1))).isEmpty();
    }

    static Stream<Instant> moments() {
        return Stream.of(Instant.MIN, Instant.MAX, Instant.EPOCH, NOON.plusNanos(1),
                Instant.ofEpochSecond(99_999_999_999_999L));
    }

    @Test
    void retentionCountsFromWhenTheEndWasLearnt() {
        sent("order-1", "id-1");
        var learnt = NOON.plus(Duration.ofDays(100));
        var report = report("id-1", "order-1", DeliveryStatus.DELIVERED, NOON);
        ledger.reported(report, learnt);
        ledger.reported(report("unknown", null, DeliveryStatus.DELIVERED, NOON), learnt);

        assertThat(ledger.delete(learnt, 10)).isZero();

        assertThat(ledger.reported(report, learnt)).isFalse();
        assertThat(ledger.delete(learnt.plusMillis(1), 10)).isEqualTo(2);
        assertThat(ledger.findById("id-1")).isEmpty();
    }

    @Test
    void earlyReportsAreDeletedInPortionsToo() {
        sent("order-1", "id-1");
        ledger.reported(report("id-1", null, DeliveryStatus.DELIVERED), NOON);
        for (var i = 0; i < 25; i++) {
            ledger.reported(report("early-" + i, null, DeliveryStatus.DELIVERED), NOON);
        }

        assertThat(ledger.delete(NOON.plusSeconds(1), 10)).isEqualTo(10);
        assertThat(ledger.delete(NOON.plusSeconds(1), 10)).isEqualTo(10);
        assertThat(ledger.delete(NOON.plusSeconds(1), 10)).isEqualTo(6);
        assertThat(ledger.delete(NOON.plusSeconds(1), 10)).isZero();
        assertThat(ledger.reported(report("early-0", null, DeliveryStatus.DELIVERED), NOON)).isTrue();
    }

    @Test
    void whatIsForgottenAndWhatIsNothingIsLeftOut() {
        var message = message("order-1");
        var forgotten = UUID.randomUUID();

        accepted(forgotten, message, "id-1");
        ledger.done(List.of(forgotten));
        ledger.release(List.of(forgotten));
        ledger.answered(List.of(), List.of());
        ledger.done(List.of());
        ledger.release(List.of(), forgotten);

        assertThat(ledger.sending(List.of(), true, NOON)).isEmpty();
        assertThat(ledger.held(forgotten, forgotten, NOON)).isEmpty();
        assertThat(ledger.findById("id-1")).isEmpty();
        assertThat(ledger.delete(Instant.MAX, 0)).isZero();
        assertThat(ledger.counts()).isEmpty();
    }

    @Test
    void aMessageWithoutAnIdxIsDeletedToo() {
        var message = message(null);
        failed(sending(message), message, refused(13));

        assertThat(ledger.delete(NOON.plusSeconds(1), 10)).isOne();

        assertThat(ledger.counts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "0,0", "-1,-1", "-0.16,-2147483648" })
    void aPriceAndPartsOfLessThanOneAreNotKnown(BigDecimal price, int parts) {
        var message = message("order-1");
        var key = sending(message);
        accepted(key, message, "id-1");

        ledger.answered(List.of(key), List.of(accepted(message, new SentMessage(
                "id-1", NUMBER, NUMBER, "order-1", "QUEUE", price, parts, NOON))));
        ledger.reported(new StatusReport("id-1", null, NUMBER, DeliveryStatus.SENT, NOON, price));

        assertThat(byIdx("order-1").acceptance().points()).isEqualByComparingTo("0.16");
        assertThat(byIdx("order-1").acceptance().parts()).isOne();
    }

    @Test
    void asManyPartsAsThereCanBeAreKept() {
        var message = message("order-1");
        ledger.answered(List.of(sending(message)), List.of(accepted(message, new SentMessage(
                "id-1", NUMBER, NUMBER, "order-1", "QUEUE", BigDecimal.ONE, Integer.MAX_VALUE, Instant.MAX))));

        assertThat(byIdx("order-1").acceptance().parts()).isEqualTo(Integer.MAX_VALUE);
        assertThat(overdueAt(NOON.plus(Duration.ofDays(365_000)), 10)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
            "0,0", "1,-1", "253402300800,253402300801", "99999999999999,PT1H", "31556889864403199,PT1H",
            "999999999999,P9999D", "-1,PT99999999H" })
    void anyDateIsKept(String date, String validity) {
        var request = new SendRequest(
                MessageKind.SMS, List.of(NUMBER), List.of("order-1"), true, Map.of("date", date, "expiration_date", validity));
        var key = sending(message("order-1", request.sendTime(NOON), request.expiry(NOON).orElse(null)));

        assertThat(byIdx("order-1").key()).isEqualTo(key);
        overdueAt(NOON, 10);
        ledger.release(List.of(key));
    }
}
