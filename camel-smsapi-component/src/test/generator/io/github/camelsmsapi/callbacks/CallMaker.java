// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.callbacks;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.github.camelsmsapi.simulator.records.BookedMessage;

/**
 * Makes calls out of reports and incoming messages: one report or several in each, by GET or POST, and with values among
 * them that nobody can read.
 */
final class CallMaker {

    private static final AtomicInteger TEXTS_MADE = new AtomicInteger();
    private static final int SENT = 403;
    private static final int MOST_TOGETHER = 12;
    private static final List<String> BAD_TIMES = List.of("0", "", "1712570320000", "99999999999", "x", "-1");
    private static final List<String> TEXTS = List.of("STOP", "", "a, b,c", "RAW(a & b=c", "zażółć 😀\n+%2C", "x".repeat(1600));
    private static final List<String> BAD_STATUSES = List.of("", "x", "4e2", "-1", "99999999999");

    /** One report. */
    record Report(String id, int status, String idx, String number, long at) {

        private static final Report BAD = new Report("", 0, "", "", 0);
    }

    /** A call that is repeated until it is answered {@code OK}; an incoming message, or reports. */
    record Call(boolean incoming, boolean post, String parameters) {
    }

    private final Random random;

    CallMaker(Random random) {
        this.random = random;
    }

    /** Each message is reported as sent and with its end, and each text comes in, in any order, and some of it again. */
    List<Call> calls(List<BookedMessage> messages, List<String> texts, int atLeast) {
        var calls = new ArrayList<Call>();
        var incoming = texts.stream().map(this::incoming).toList();
        while (calls.size() < atLeast) {
            calls.addAll(incoming);
            var reports = messages.stream().flatMap(message -> List.of(SENT, message.status().number()).stream()
                    .map(status -> new Report(
                            message.id(), status, message.idx(), message.number(), message.statusAt().getEpochSecond())))
                    .collect(Collectors.toCollection(ArrayList::new));
            Collections.shuffle(reports, random);
            for (var from = 0; from < reports.size();) {
                var to = Math.min(reports.size(), from + (random.nextInt(3) == 0 ? 1 + random.nextInt(MOST_TOGETHER) : 1));
                calls.add(call(new ArrayList<>(reports.subList(from, to))));
                from = to;
            }
        }
        Collections.shuffle(calls, random);
        return calls;
    }

    /** As many texts as that, no two the same, nor those of an earlier run: a repository remembers them. */
    List<String> texts(int count) {
        return IntStream.range(0, count).mapToObj(any -> TEXTS_MADE.incrementAndGet() + " " + one(TEXTS)).toList();
    }

    private Call incoming(String text) {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("sms_from", "4850010" + (1000 + random.nextInt(9000)));
        parameters.put("sms_to", "48500900900");
        parameters.put("sms_text", text);
        parameters.put("sms_date", random.nextInt(4) == 0 ? one(BAD_TIMES) : "1712570320");
        disturb(parameters, 1);
        return new Call(true, random.nextBoolean(), encoded(parameters));
    }

    private Call call(List<Report> reports) {
        if (reports.size() > 1 && random.nextInt(5) == 0) {
            reports.add(random.nextInt(reports.size() + 1), Report.BAD);
        }
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("MsgId", list(reports, Report::id));
        parameters.put("status", status(reports));
        parameters.put("idx", list(reports, Report::idx));
        parameters.put("to", list(reports, Report::number));
        parameters.put("donedate", random.nextInt(4) == 0
                ? list(reports, any -> one(BAD_TIMES)) : list(reports, report -> String.valueOf(report.at())));
        disturb(parameters, reports.size());
        return new Call(false, random.nextBoolean(), encoded(parameters));
    }

    private static String encoded(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private String status(List<Report> reports) {
        var one = reports.get(0).status();
        return reports.stream().allMatch(report -> report.status() == one)
                ? String.valueOf(one) // one value for all
                : list(reports, report -> report.status() == 0 ? one(BAD_STATUSES) : String.valueOf(report.status()));
    }

    /** Adds what says nothing: lists of another length, values beyond all limits, names that nobody knows. */
    private void disturb(Map<String, String> parameters, int reports) {
        switch (random.nextInt(6)) {
            case 0 -> parameters.put("mcc", "260,".repeat(reports) + "260");
            case 1 -> parameters.put("points", "1e20");
            case 2 -> parameters.put("from", "f".repeat(300));
            case 3 -> parameters.put("news", "RAW(a & b");
            case 4 -> parameters.put("username", "a\nb\u0000");
            default -> parameters.put("mnc", "6");
        }
    }

    private String one(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static String list(List<Report> reports, Function<Report, String> value) {
        return reports.stream().map(value).collect(Collectors.joining(","));
    }
}
