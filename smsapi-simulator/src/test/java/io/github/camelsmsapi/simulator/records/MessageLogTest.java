// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.records;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class MessageLogTest {

    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05.123456789Z");

    private final List<String> log = new ArrayList<>();

    @Test
    void aMessageComesBackAsItWasBooked() {
        var messages = messages(10);
        var message = new BookedMessage(
                MessageType.MMS, "00012", "idx ż", "48500100200", "+48 500-100-200", "Łódź", "zażółć \uD83D\uDE00\u0000", 2,
                new BigDecimal("0.3300"), DeliveryStatus.QUEUE, NOW, NOW.plusSeconds(3_600), NOW, "http://x/?a=b",
                Optional.of(NOW.plusSeconds(7_200)), "user", "flash fast");
        messages.book(message);
        var delivered = message.become(DeliveryStatus.DELIVERED, NOW.plusNanos(1));
        messages.update(delivered);

        assertThat(messages.all()).containsExactly(delivered);
        assertThat(messages.find("00012")).hasValue(delivered);
        assertThat(messages.history("00012")).containsExactly(
                new StatusAt(DeliveryStatus.QUEUE, NOW), new StatusAt(DeliveryStatus.DELIVERED, NOW.plusNanos(1)));
    }

    @Test
    void theOldestFinishedMessageIsDroppedHoweverManyOlderOnesAreNotFinished() {
        var messages = messages(5_000);
        IntStream.range(0, 4_999).forEach(n -> messages.book(message(n, DeliveryStatus.QUEUE)));
        IntStream.range(4_999, 6_000).forEach(n -> messages.book(message(n, DeliveryStatus.DELIVERED)));

        assertThat(messages.kept()).isEqualTo(5_000);
        assertThat(messages.dropped()).isEqualTo(1_000);
        assertThat(messages.find("4998")).isPresent();
        assertThat(messages.find("5998")).isEmpty();
        assertThat(messages.find("5999")).isPresent();
    }

    @Test
    void theOldestIsDroppedWhereNoneIsFinishedAndItsIdxStaysTaken() {
        var messages = messages(2_000);
        IntStream.range(0, 5_000).forEach(n -> messages.book(message(n, DeliveryStatus.QUEUE)));

        assertThat(messages.all()).extracting(BookedMessage::id)
                .containsExactlyElementsOf(IntStream.range(3_000, 5_000).mapToObj(Integer::toString).toList());
        assertThat(messages.idxTakenSince("idx-2999", NOW.minusSeconds(1))).isTrue();
        assertThat(messages.withIdx("idx-2999")).isEmpty();
        assertThat(log).containsExactly(
                "More than 2000 messages or 256 MiB: from now on the oldest are dropped (--messages-kept)");
    }

    @Test
    void aLongTextToManyRecipientsIsKeptOnceAndManyLongTextsAreDropped() {
        var messages = messages(1_000_000);
        var text = "x".repeat(1 << 20);
        IntStream.range(0, 1_000).forEach(n -> messages.book(message(n, text)));
        assertThat(messages.kept()).isEqualTo(1_000);
        IntStream.range(1_000, 1_300).forEach(n -> messages.book(message(n, text.replaceFirst("x", Integer.toString(n)))));

        assertThat(messages.kept()).isBetween(100, 130);
        assertThat(messages.find("1299")).hasValue(message(1_299, text.replaceFirst("x", "1299")));
    }

    /** Few numbers, texts and idxs, so that the same come often; against a list that is searched from end to end. */
    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3 })
    void findsWhatAPlainListFinds(long seed) {
        var random = new Random(seed);
        var limit = 1_500;
        var messages = messages(limit);
        var plain = new ArrayList<BookedMessage>();
        for (var n = 0; n < 6_000; n++) {
            var message = new BookedMessage(
                    MessageType.SMS, Integer.toString(n), random.nextBoolean() ? "" : "i" + random.nextInt(300),
                    "48" + random.nextInt(200), "x", "Test", "text " + random.nextInt(3), 1, BigDecimal.ONE,
                    random.nextInt(3) == 0 ? DeliveryStatus.QUEUE : DeliveryStatus.SENT, NOW.plusSeconds(n), NOW, NOW, "",
                    Optional.empty(), "", "");
            messages.book(message);
            plain.add(message);
            if (plain.size() > limit) {
                plain.remove(plain.stream().filter(old -> old.status().isFinal()).findFirst().orElse(plain.get(0)));
            }
            var changed = plain.get(random.nextInt(plain.size())).become(DeliveryStatus.DELIVERED, NOW.plusSeconds(n));
            plain.replaceAll(old -> old.id().equals(changed.id()) ? changed : old);
            messages.update(changed);
            if (n % 97 == 0) {
                check(messages, plain, random);
            }
        }
    }

    private static void check(MessageLog messages, List<BookedMessage> plain, Random random) {
        var number = "48" + random.nextInt(200);
        var idx = "i" + random.nextInt(300);
        var id = Integer.toString(random.nextInt(6_000));
        assertThat(messages.all().equals(plain)).isTrue();
        assertThat(messages.kept()).isEqualTo(plain.size());
        assertThat(messages.newest().toList().equals(reversed(plain))).isTrue();
        assertThat(messages.toNumber(number)).isEqualTo(those(plain, message -> message.number().equals(number)));
        assertThat(messages.withIdx(idx)).isEqualTo(those(plain, message -> message.idx().equals(idx)));
        assertThat(messages.find(id)).isEqualTo(those(plain, message -> message.id().equals(id)).stream().findFirst());
        var since = NOW.plusSeconds(random.nextInt(6_000));
        assertThat(messages.bookedToSince(number, since, 5)).isEqualTo((int) plain.stream()
                .filter(message -> message.number().equals(number) && message.bookedAt().isAfter(since)).limit(5).count());
    }

    private static List<BookedMessage> those(List<BookedMessage> plain, Predicate<BookedMessage> wanted) {
        return plain.stream().filter(wanted).toList();
    }

    private static List<BookedMessage> reversed(List<BookedMessage> list) {
        var copy = new ArrayList<>(list);
        Collections.reverse(copy);
        return copy;
    }

    private static BookedMessage message(int n, DeliveryStatus status) {
        return message(n, status, "Hello");
    }

    private static BookedMessage message(int n, String text) {
        return message(n, DeliveryStatus.DELIVERED, text);
    }

    private static BookedMessage message(int n, DeliveryStatus status, String text) {
        return new BookedMessage(
                MessageType.SMS, Integer.toString(n), "idx-" + n, "48500100200", "48500100200", "Test", text, 1,
                BigDecimal.ONE, status, NOW, NOW, NOW, "", Optional.empty(), "user", "");
    }

    private MessageLog messages(int limit) {
        return new MessageLog(new NoListener(), Duration.ofMinutes(1), limit, log::add);
    }

    private static final class NoListener implements MessageListener {

        @Override
        public void booked(BookedMessage message) {
            // what is found is looked at
        }

        @Override
        public void updated(BookedMessage message) {
            // the same
        }

        @Override
        public void idxTaken(String idx, Instant at) {
            // the same
        }
    }
}
