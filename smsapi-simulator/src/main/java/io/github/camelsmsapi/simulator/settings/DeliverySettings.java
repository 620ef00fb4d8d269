// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.settings;

import java.time.Duration;
import java.util.List;

import io.github.camelsmsapi.simulator.records.DeliveryStatus;
import picocli.CommandLine.Option;

/**
 * How messages are delivered and reported (wire reference, section 16.1). A setter sets what the option at its field
 * describes.
 */
public final class DeliverySettings {

    @Option(names = "--sent-after", defaultValue = "50ms", paramLabel = "<time>",
            description = "Time from booking to SENT. Default: ${DEFAULT-VALUE}")
    private Duration sentAfter = Duration.ofMillis(50);

    @Option(names = "--delivery-delay", defaultValue = "200ms", paramLabel = "<time>",
            description = "Time from booking to the final status. Default: ${DEFAULT-VALUE}")
    private Duration finalAfter = Duration.ofMillis(200);

    @Option(names = "--intermediate-reports", paramLabel = "<status>", split = ",",
            description = "Statuses reported before the final one, such as SENT,ACCEPTED. Default: none")
    private List<DeliveryStatus> intermediate = List.of();

    @Option(names = "--reports-per-call", defaultValue = "1", paramLabel = "<number>",
            description = "Reports put into one call, separated by commas. Default: ${DEFAULT-VALUE}")
    private int reportsPerCall = 1;

    @Option(names = "--report-retry", defaultValue = "1s", paramLabel = "<time>",
            description = "Time until a report is repeated that was not answered by OK. Default: ${DEFAULT-VALUE}")
    private Duration retryInterval = Duration.ofSeconds(1);

    @Option(names = "--report-retry-longest", defaultValue = "1m", paramLabel = "<time>",
            description = "Longest time until a report is repeated: the time doubles with each attempt. "
                          + "Default: ${DEFAULT-VALUE}")
    private Duration longestRetryInterval = Duration.ofMinutes(1);

    @Option(names = "--report-calls", defaultValue = "32", paramLabel = "<number>",
            description = "Report calls under way at the same time. Default: ${DEFAULT-VALUE}")
    private int callsAtOnce = 32;

    @Option(names = "--report-timeout", defaultValue = "10s", paramLabel = "<time>",
            description = "How long a report call waits for its answer. Default: ${DEFAULT-VALUE}")
    private Duration callTimeout = Duration.ofSeconds(10);

    @Option(names = "--duplicate-reports", defaultValue = "false",
            description = "Send every report twice. Default: ${DEFAULT-VALUE}")
    private boolean duplicates = false;

    @Option(names = "--shuffle-reports", defaultValue = "0ms", paramLabel = "<time>",
            description = "Hold each report back for a random time up to this, so that they arrive out of order. "
                          + "Default: ${DEFAULT-VALUE}")
    private Duration shuffleWithin = Duration.ZERO;

    @Option(names = "--report-format", defaultValue = "NEWEST", paramLabel = "<format>",
            description = "What a delivery report has: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}")
    private ReportFormat reportFormat = ReportFormat.NEWEST;

    public Duration sentAfter() {
        return sentAfter;
    }

    public DeliverySettings sentAfter(Duration value) {
        sentAfter = value;
        return this;
    }

    public Duration finalAfter() {
        return finalAfter;
    }

    public DeliverySettings finalAfter(Duration value) {
        finalAfter = value;
        return this;
    }

    public List<DeliveryStatus> intermediate() {
        return intermediate;
    }

    public DeliverySettings intermediate(DeliveryStatus... values) {
        intermediate = List.of(values);
        return this;
    }

    public int reportsPerCall() {
        return reportsPerCall;
    }

    public DeliverySettings reportsPerCall(int value) {
        reportsPerCall = value;
        return this;
    }

    public Duration retryInterval() {
        return retryInterval;
    }

    public DeliverySettings retryInterval(Duration value) {
        retryInterval = value;
        return this;
    }

    public Duration longestRetryInterval() {
        return longestRetryInterval;
    }

    public DeliverySettings longestRetryInterval(Duration value) {
        longestRetryInterval = value;
        return this;
    }

    public int callsAtOnce() {
        return callsAtOnce;
    }

    public DeliverySettings callsAtOnce(int value) {
        callsAtOnce = value;
        return this;
    }

    public Duration callTimeout() {
        return callTimeout;
    }

    public DeliverySettings callTimeout(Duration value) {
        callTimeout = value;
        return this;
    }

    public boolean duplicates() {
        return duplicates;
    }

    public DeliverySettings duplicates(boolean value) {
        duplicates = value;
        return this;
    }

    public Duration shuffleWithin() {
        return shuffleWithin;
    }

    public DeliverySettings shuffleWithin(Duration value) {
        shuffleWithin = value;
        return this;
    }

    public ReportFormat reportFormat() {
        return reportFormat;
    }

    public DeliverySettings reportFormat(ReportFormat value) {
        reportFormat = value;
        return this;
    }

}
