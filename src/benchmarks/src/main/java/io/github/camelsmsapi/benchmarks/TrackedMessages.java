// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.benchmarks;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

import io.github.camelsmsapi.ledger.InMemoryMessageLedger;
import io.github.camelsmsapi.ledger.OutgoingMessage;
import io.github.camelsmsapi.message.MessageKind;
import io.github.camelsmsapi.message.RecipientResult;
import io.github.camelsmsapi.message.SentMessage;

/** A ledger in memory: how much a message takes, and what it costs to forget the oldest. */
final class TrackedMessages implements Row {

    @Override
    public String title() {
        return "Tracked messages in memory";
    }

    @Override
    public void measure(Size size, Report report) {
        var before = StreamedRecipients.usedMegabytes();
        var ledger = new InMemoryMessageLedger(size.messages);
        track(ledger, 0, size.messages); // which warms up
        report.figure("bytes for each of " + size.messages, "%,.0f",
                (double) (StreamedRecipients.usedMegabytes() - before) * (1 << 20) / size.messages);
        var small = new InMemoryMessageLedger(size.messages / 100);
        track(small, 0, size.messages / 100);
        report.figure("ns for each that makes it forget another", "%,.0f", track(ledger, size.messages, size.messages / 5));
        report.figure("the same where it holds a hundredth", "%,.0f", track(small, size.messages, size.messages / 5));
    }

    static double track(InMemoryMessageLedger ledger, int from, int count) {
        var begun = System.nanoTime();
        for (var i = from; i < from + count; i++) {
            var number = "48" + (500_000_000 + i);
            var message = new OutgoingMessage(MessageKind.SMS, number, "order-" + i, Instant.now(), null);
            var sent = new SentMessage(
                    String.format("%024X", i), number, number, "order-" + i, "QUEUE", new BigDecimal("0.16"), 1, Instant.now());
            ledger.answered(ledger.sending(List.of(message), false, Instant.now()),
                    List.of(new RecipientResult(number, "order-" + i, sent, null)));
        }
        return (double) (System.nanoTime() - begun) / count;
    }
}
