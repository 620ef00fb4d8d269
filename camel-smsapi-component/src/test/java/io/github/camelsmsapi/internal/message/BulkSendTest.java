// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.message;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.message.BulkResult;
import io.github.camelsmsapi.message.MessageKind;
import io.github.camelsmsapi.message.RecipientResult;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Which messages of many share a request, and when it leaves. */
class BulkSendTest {

    /** The idx of each request, in their order. */
    private final List<List<String>> requests = new ArrayList<>();
    private final BulkResult results = new BulkResult();

    private static BulkSend.Item item(int position, String text, String idx, boolean repetition) {
        return item(position, text, "48500" + (100000 + position), idx, repetition);
    }

    private static BulkSend.Item item(int position, String text, String to, String idx, boolean repetition) {
        return BulkSend.Item.of(position, new SendRequest(
                MessageKind.SMS, List.of(to), List.of(idx), true, Map.of("message", text)), repetition);
    }

    private static List<BulkSend.Item> items(int count, String text) {
        return IntStream.range(0, count).mapToObj(i -> item(i, text, text + i, false)).toList();
    }

    private void send(int size, Iterator<BulkSend.Item> items) {
        new BulkSend(size).send(items, this::accept, results);
    }

    private List<RecipientResult> accept(List<BulkSend.Item> items) {
        requests.add(items.stream().map(item -> item.message().idx().get(0)).toList());
        return items.stream().map(item -> item.message().accepted(item.message().acceptedEarlier().messages().get(0))).toList();
    }

    @Test
    void aRequestLeavesWhenItIsFullAndTheLastAtTheEnd() {
        send(2, items(5, "a").iterator());

        assertThat(requests).containsExactly(List.of("a0", "a1"), List.of("a2", "a3"), List.of("a4"));
        assertThat(results).extracting(RecipientResult::idx).containsExactly("a0", "a1", "a2", "a3", "a4");
    }

    @Test
    void otherTextsAndRepetitionsGoInRequestsOfTheirOwn() {
        send(10, List.of(item(1, "a", "1", false), item(2, "b", "2", false), item(3, "a", "3", true), item(4, "a", "4", false))
                .iterator());

        assertThat(requests).containsExactly(List.of("1", "4"), List.of("2"), List.of("3"));
    }

    @Test
    void whatIsKnownIsNotSent() {
        var message = item(1, "a", "1", false).message();
        send(10, List.of(BulkSend.Item.accepted(1, message),
                BulkSend.Item.refused(2, message, SmsapiErrorException.answered(13, "no", List.of())),
                BulkSend.Item.refused(3, null, SmsapiErrorException.answered(11, "no", List.of()))).iterator());

        assertThat(requests).isEmpty();
        assertThat(results).extracting(RecipientResult::outcome)
                .containsExactly(Outcome.SENT, Outcome.NOT_SENT, Outcome.NOT_SENT);
    }

    @Test
    void noTwoOfARequestHaveOneIdx() {
        send(10, List.of(item(1, "a", "1", false), item(2, "a", "2", false), item(3, "a", "1", false), item(4, "a", "4", false))
                .iterator());

        assertThat(requests).containsExactly(List.of("1", "2"), List.of("1", "4"));
        assertThat(results.accepted()).isEqualTo(4);
    }

    @Test
    void aNumberStandsTwiceInARequestUnlessTheCallerLetsThemBeDropped() {
        var kept = Map.of("message", "a");
        var dropped = Map.of("message", "a", "allow_duplicates", "0");
        for (var parameters : List.of(kept, dropped)) {
            send(10, Stream.of("1", "2", "3").map(idx -> BulkSend.Item.of(1, new SendRequest(
                    MessageKind.SMS, List.of(idx.equals("3") ? "48500100201" : "48500100200"), List.of(idx), true, parameters),
                    false)).iterator());
        }

        assertThat(requests).containsExactly(List.of("1", "2", "3"), List.of("1"), List.of("2", "3"));
    }

    @Test
    void whatIsNoNumberOrNoIdxIsAlone() {
        send(10, List.of(item(1, "a", "1", false), item(2, "a", "no number", "2", false), item(3, "a", "3|3", false),
                item(4, "a", " ", false), item(5, "a", "5", false)).iterator());

        assertThat(requests).hasSize(5).allMatch(request -> request.size() == 1);
    }

    @Test
    void noMoreThan64RequestsAreOpenAndTheOldestLeavesFirst() {
        var all = new ArrayList<BulkSend.Item>();
        IntStream.range(0, 66).forEach(i -> all.add(item(i, "text " + i, "k" + i, false)));
        all.add(item(100, "text 0", "again", false));
        all.add(item(101, "text 65", "last", false));

        send(10, all.iterator());

        assertThat(requests.subList(0, 3)).containsExactly(List.of("k0"), List.of("k1"), List.of("k2"));
        assertThat(requests).contains(List.of("again"), List.of("k65", "last")).hasSize(67);
        assertThat(results.accepted()).isEqualTo(68);
    }

    @Test
    void sixtyFourRequestsAreOpen() {
        var all = new ArrayList<BulkSend.Item>();
        IntStream.range(0, 64).forEach(i -> all.add(item(i, "text " + i, "k" + i, false)));
        all.add(item(100, "text 0", "again", false));

        send(10, all.iterator());

        assertThat(requests).contains(List.of("k0", "again")).hasSize(64);
    }

    @Test
    void whatWasReadBeforeAFaultIsSentAllTheSame() {
        var source = items(3, "a").iterator();
        var broken = new Iterator<BulkSend.Item>() {
            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public BulkSend.Item next() {
                if (!source.hasNext()) {
                    throw new IllegalStateException("the file ends in the middle of a line");
                }
                return source.next();
            }
        };

        assertThatThrownBy(() -> send(10, broken)).hasMessageContaining("in the middle");

        assertThat(requests).containsExactly(List.of("a0", "a1", "a2"));
        assertThat(results.accepted()).isEqualTo(3);
    }
}
