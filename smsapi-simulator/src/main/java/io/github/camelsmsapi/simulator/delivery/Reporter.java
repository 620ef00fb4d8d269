/*
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *      http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */
package io.github.camelsmsapi.simulator.delivery;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import io.github.camelsmsapi.simulator.account.Callback;
import io.github.camelsmsapi.simulator.account.Callbacks;
import io.github.camelsmsapi.simulator.fault.Faults;
import io.github.camelsmsapi.simulator.settings.DeliverySettings;
import io.github.camelsmsapi.simulator.time.Agenda;

/**
 * Sends delivery reports until they are taken: a few calls at a time, several reports in one call if so set, and again
 * after a while what was not answered by OK. To be used on the simulator's event loop only.
 */
public final class Reporter {

    /** How long a call with room for more reports waits for them. */
    private static final Duration LINGER = Duration.ofMillis(20);

    private final DeliverySettings settings;
    private final Agenda agenda;
    private final Clock clock;
    private final Callbacks callbacks;
    private final ReportCall call;
    private final Faults faults;
    private final Random random = new Random(42);
    private final Map<String, Deque<DeliveryReport>> waiting = new LinkedHashMap<>();
    private int underWay;
    private long sent;
    private long acknowledged;

    public Reporter(DeliverySettings settings, Agenda agenda, Clock clock, Callbacks callbacks, ReportCall call,
                    Faults faults) {
        this.settings = settings;
        this.agenda = agenda;
        this.clock = clock;
        this.callbacks = callbacks;
        this.call = call;
        this.faults = faults;
    }

    /** Reports sent, each repetition counted. */
    public long sent() {
        return sent;
    }

    public long acknowledged() {
        return acknowledged;
    }

    void report(DeliveryReport report, String notifyUrl) {
        var targets = notifyUrl.isEmpty() ? callbacks.activeUrls(Callback.SMS_DLR) : List.of(notifyUrl);
        for (var url : targets) {
            var copies = faults.copies(report.number()) + (settings.duplicates() ? 1 : 0);
            for (var copy = 0; copy < copies; copy++) {
                post(url, report);
            }
        }
    }

    private void post(String url, DeliveryReport report) {
        var shuffle = settings.shuffleWithin().toMillis();
        var delay = faults.delay(report.number()).plusMillis(shuffle > 0 ? random.nextLong(shuffle) : 0);
        if (delay.compareTo(Duration.ZERO) > 0) {
            agenda.at(clock.instant().plus(delay), () -> enqueue(url, report));
        } else {
            enqueue(url, report);
        }
    }

    private void enqueue(String url, DeliveryReport report) {
        waiting.computeIfAbsent(url, address -> new ArrayDeque<>()).add(report);
        if (settings.reportsPerCall() > 1) {
            agenda.at(clock.instant().plus(LINGER), this::pump);
        } else {
            pump();
        }
    }

    private void pump() {
        while (underWay < settings.callsAtOnce() && !waiting.isEmpty()) {
            var url = waiting.keySet().iterator().next();
            var queue = waiting.remove(url);
            var batch = new ArrayList<DeliveryReport>();
            while (!queue.isEmpty() && batch.size() < settings.reportsPerCall()) {
                batch.add(queue.poll());
            }
            if (!queue.isEmpty()) {
                waiting.put(url, queue); // behind the other addresses
            }
            send(url, batch);
        }
    }

    private void send(String url, List<DeliveryReport> batch) {
        underWay++;
        sent += batch.size();
        call.get(url, DeliveryReport.together(batch)).onComplete(answer -> {
            underWay--;
            if (answer.succeeded() && answer.result().isTaken()) {
                acknowledged += batch.size();
            } else {
                var again = clock.instant().plus(settings.retryInterval());
                agenda.at(again, () -> batch.forEach(report -> enqueue(url, report)));
            }
            pump();
        });
    }
}
