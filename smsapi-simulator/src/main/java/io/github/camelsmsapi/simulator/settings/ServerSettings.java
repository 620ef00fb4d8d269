// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.settings;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import picocli.CommandLine.Option;

/**
 * How the simulator listens and how much it takes at once (wire reference, section 1.6). A setter sets what the option
 * at its field describes.
 */
public final class ServerSettings {

    @Option(names = "--port", defaultValue = "8025", paramLabel = "<number>",
            description = "Port to listen on; 0 takes any free one, as the library does. Default: ${DEFAULT-VALUE}")
    private int port = 0;

    @Option(names = "--host", defaultValue = "127.0.0.1", paramLabel = "<address>",
            description = "Address to listen on; 0.0.0.0 lets other machines in. Default: ${DEFAULT-VALUE}")
    private String host = "127.0.0.1";

    @Option(names = "--requests-kept", defaultValue = "100000", paramLabel = "<number>",
            description = "How many of the last requests the control API can show. Default: ${DEFAULT-VALUE}")
    private int requestsKept = 100_000;

    @Option(names = "--answer-delay", defaultValue = "0ms", paramLabel = "<time>",
            description = "How long every answer is held back. Default: ${DEFAULT-VALUE}")
    private Duration answerDelay = Duration.ZERO;

    @Option(names = "--max-simultaneous", defaultValue = "0", paramLabel = "<number>",
            description = "Requests under way at the same time before code 202; 0 sets no limit. "
                          + "Default: ${DEFAULT-VALUE}")
    private int maxSimultaneous = 0;

    @Option(names = "--max-per-second", defaultValue = "0", paramLabel = "<number>",
            description = "Requests in one second before code 203; 0 sets no limit. Default: ${DEFAULT-VALUE}")
    private int maxPerSecond = 0;

    @Option(names = "--limit-answer", defaultValue = "CODE", paramLabel = "<form>",
            description = "What a request over a limit gets: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}")
    private LimitAnswer limitAnswer = LimitAnswer.CODE;

    @Option(names = "--max-body", defaultValue = "16777216", paramLabel = "<bytes>",
            description = "Size of the largest request body; a larger one gets HTTP 413. Default: ${DEFAULT-VALUE}")
    private long maxBody = 16L << 20;

    @Option(names = "--messages-kept", defaultValue = "500000", paramLabel = "<number>",
            description = "How many messages are kept; beyond it the oldest finished one is dropped, or the oldest of all if "
                          + "none is finished, and log, stats, health and inbox say so. Default: ${DEFAULT-VALUE}")
    private int messagesKept = 500_000;

    @Option(names = "--exchanges-kept", defaultValue = "5000", paramLabel = "<number>",
            description = "How many of the last requests are kept with their answers, as they were on the wire. "
                          + "Default: ${DEFAULT-VALUE}")
    private int exchangesKept = 5_000;

    @Option(names = "--retry-window", defaultValue = "1m", paramLabel = "<time>",
            description = "Within this time the same text to the same number from the same sender counts as booked twice. "
                          + "Default: ${DEFAULT-VALUE}")
    private Duration retryWindow = Duration.ofMinutes(1);

    @Option(names = "--log", defaultValue = "NONE", paramLabel = "<form>",
            description = "Print a line for each message as it comes: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}")
    private LogForm log = LogForm.NONE;

    @Option(names = "--data", paramLabel = "<file>",
            description = "File that keeps what is needed to lose or double no message after a crash: messages, used idx, "
                          + "reports, balance, callbacks, contacts, sender names, templates, sub-users. It overrides --points "
                          + "and the contacts that are set up at the start. Not kept: log of requests, short links, blacklist, "
                          + "opt-outs, MFA codes, faults and settings of the control API. Default: none")
    private Path data;

    @Option(names = "--data-forced", defaultValue = "false",
            description = "Have the disk confirm every write to the data file, so that it survives a crash of the machine "
                          + "too. Default: ${DEFAULT-VALUE}")
    private boolean dataForced = false;

    /** The data file, if there is one. */
    public Optional<Path> data() {
        return Optional.ofNullable(data);
    }

    public ServerSettings data(Path value) {
        data = value;
        return this;
    }

    public boolean dataForced() {
        return dataForced;
    }

    public ServerSettings dataForced(boolean value) {
        dataForced = value;
        return this;
    }

    public int messagesKept() {
        return messagesKept;
    }

    public ServerSettings messagesKept(int value) {
        messagesKept = value;
        return this;
    }

    public int exchangesKept() {
        return exchangesKept;
    }

    public ServerSettings exchangesKept(int value) {
        exchangesKept = value;
        return this;
    }

    public Duration retryWindow() {
        return retryWindow;
    }

    public ServerSettings retryWindow(Duration value) {
        retryWindow = value;
        return this;
    }

    public LogForm log() {
        return log;
    }

    public ServerSettings log(LogForm value) {
        log = value;
        return this;
    }

    public long maxBody() {
        return maxBody;
    }

    public ServerSettings maxBody(long value) {
        maxBody = value;
        return this;
    }

    public int port() {
        return port;
    }

    public ServerSettings port(int value) {
        port = value;
        return this;
    }

    public String host() {
        return host;
    }

    public ServerSettings host(String value) {
        host = value;
        return this;
    }

    public int requestsKept() {
        return requestsKept;
    }

    public ServerSettings requestsKept(int value) {
        requestsKept = value;
        return this;
    }

    public Duration answerDelay() {
        return answerDelay;
    }

    public ServerSettings answerDelay(Duration value) {
        answerDelay = value;
        return this;
    }

    public int maxSimultaneous() {
        return maxSimultaneous;
    }

    public ServerSettings maxSimultaneous(int value) {
        maxSimultaneous = value;
        return this;
    }

    public int maxPerSecond() {
        return maxPerSecond;
    }

    public ServerSettings maxPerSecond(int value) {
        maxPerSecond = value;
        return this;
    }

    public LimitAnswer limitAnswer() {
        return limitAnswer;
    }

    public ServerSettings limitAnswer(LimitAnswer value) {
        limitAnswer = value;
        return this;
    }

}
