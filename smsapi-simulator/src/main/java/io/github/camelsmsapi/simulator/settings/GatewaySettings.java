// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.settings;

import java.time.Duration;

import picocli.CommandLine.Option;

/**
 * Rules of the gateway that the wire reference leaves open (sections 20 and 21). A setter sets what the option at its
 * field describes.
 */
public final class GatewaySettings {

    @Option(names = "--id-form", defaultValue = "DECIMAL", paramLabel = "<form>",
            description = "Form of message ids: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}")
    private IdForm idForm = IdForm.DECIMAL;

    @Option(names = "--points-form", defaultValue = "NUMBER", paramLabel = "<form>",
            description = "How points travel in JSON: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}")
    private PointsForm pointsForm = PointsForm.NUMBER;

    @Option(names = "--receiver-form", defaultValue = "NESTED", paramLabel = "<form>",
            description = "How the receiver of a callback is shown: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}")
    private ReceiverForm receiverForm = ReceiverForm.NESTED;

    @Option(names = "--invalid-numbers", defaultValue = "DROP", paramLabel = "<form>",
            description = "Refused numbers in a partly accepted request: ${COMPLETION-CANDIDATES}. "
                          + "Default: ${DEFAULT-VALUE}")
    private InvalidNumbers invalidNumbers = InvalidNumbers.DROP;

    @Option(names = "--max-recipients", defaultValue = "10000", paramLabel = "<number>",
            description = "Recipients of one request before code 19. Default: ${DEFAULT-VALUE}")
    private int maxRecipients = 10_000;

    @Option(names = "--max-parts", defaultValue = "10", paramLabel = "<number>",
            description = "Parts of the longest message; beyond it code 11. Default: ${DEFAULT-VALUE}")
    private int maxParts = 10;

    @Option(names = "--attempts-per-number", defaultValue = "10", paramLabel = "<number>",
            description = "Messages to one number within 60 seconds before code 52; 0 sets no limit. "
                          + "Default: ${DEFAULT-VALUE}")
    private int attemptsPerNumber = 10;

    @Option(names = "--idx-window", defaultValue = "24h", paramLabel = "<time>",
            description = "How long an idx is remembered for check_idx. Default: ${DEFAULT-VALUE}")
    private Duration idxWindow = Duration.ofHours(24);

    @Option(names = "--test-takes-idx", defaultValue = "false",
            description = "Whether a request with test=1 uses up its idx. Default: ${DEFAULT-VALUE}")
    private boolean testTakesIdx = false;

    @Option(names = "--shortest-validity", defaultValue = "15m", paramLabel = "<time>",
            description = "Least time from sending to expiration_date before code 56. Default: ${DEFAULT-VALUE}")
    private Duration shortestValidity = Duration.ofMinutes(15);

    @Option(names = "--longest-validity", defaultValue = "72h", paramLabel = "<time>",
            description = "Most time from sending to expiration_date before code 56. Default: ${DEFAULT-VALUE}")
    private Duration longestValidity = Duration.ofHours(72);

    @Option(names = "--calling-hours", defaultValue = "false",
            description = "Call only from 8 to 22 o'clock of Polish time, code 51 to other voice messages. "
                          + "Default: ${DEFAULT-VALUE}")
    private boolean callingHours = false;

    @Option(names = "--mfa-lifetime", defaultValue = "10m", paramLabel = "<time>",
            description = "Validity of an MFA code. Default: ${DEFAULT-VALUE}")
    private Duration mfaLifetime = Duration.ofMinutes(10);

    @Option(names = "--mfa-attempts", defaultValue = "5", paramLabel = "<number>",
            description = "Failed attempts that invalidate an MFA code; 0 sets no limit. "
                          + "Default: ${DEFAULT-VALUE}")
    private int mfaAttempts = 5;

    @Option(names = "--sender-approval", defaultValue = "24h", paramLabel = "<time>",
            description = "How long a new sender name waits until it is active; the control API can decide before. "
                          + "Default: ${DEFAULT-VALUE}")
    private Duration senderApproval = Duration.ofHours(24);

    @Option(names = "--extended-statements", defaultValue = "false",
            description = "Require every statement to be accepted for a new sender name. Default: ${DEFAULT-VALUE}")
    private boolean extendedStatements = false;

    public Duration senderApproval() {
        return senderApproval;
    }

    public GatewaySettings senderApproval(Duration value) {
        senderApproval = value;
        return this;
    }

    public boolean extendedStatements() {
        return extendedStatements;
    }

    public GatewaySettings extendedStatements(boolean value) {
        extendedStatements = value;
        return this;
    }

    public boolean callingHours() {
        return callingHours;
    }

    public GatewaySettings callingHours(boolean value) {
        callingHours = value;
        return this;
    }

    public Duration mfaLifetime() {
        return mfaLifetime;
    }

    public GatewaySettings mfaLifetime(Duration value) {
        mfaLifetime = value;
        return this;
    }

    public int mfaAttempts() {
        return mfaAttempts;
    }

    public GatewaySettings mfaAttempts(int value) {
        mfaAttempts = value;
        return this;
    }

    public IdForm idForm() {
        return idForm;
    }

    public GatewaySettings idForm(IdForm value) {
        idForm = value;
        return this;
    }

    public PointsForm pointsForm() {
        return pointsForm;
    }

    public GatewaySettings pointsForm(PointsForm value) {
        pointsForm = value;
        return this;
    }

    public ReceiverForm receiverForm() {
        return receiverForm;
    }

    public GatewaySettings receiverForm(ReceiverForm value) {
        receiverForm = value;
        return this;
    }

    public InvalidNumbers invalidNumbers() {
        return invalidNumbers;
    }

    public GatewaySettings invalidNumbers(InvalidNumbers value) {
        invalidNumbers = value;
        return this;
    }

    public int maxRecipients() {
        return maxRecipients;
    }

    public GatewaySettings maxRecipients(int value) {
        maxRecipients = value;
        return this;
    }

    public int maxParts() {
        return maxParts;
    }

    public GatewaySettings maxParts(int value) {
        maxParts = value;
        return this;
    }

    public int attemptsPerNumber() {
        return attemptsPerNumber;
    }

    public GatewaySettings attemptsPerNumber(int value) {
        attemptsPerNumber = value;
        return this;
    }

    public Duration idxWindow() {
        return idxWindow;
    }

    public GatewaySettings idxWindow(Duration value) {
        idxWindow = value;
        return this;
    }

    public boolean testTakesIdx() {
        return testTakesIdx;
    }

    public GatewaySettings testTakesIdx(boolean value) {
        testTakesIdx = value;
        return this;
    }

    public Duration shortestValidity() {
        return shortestValidity;
    }

    public GatewaySettings shortestValidity(Duration value) {
        shortestValidity = value;
        return this;
    }

    public Duration longestValidity() {
        return longestValidity;
    }

    public GatewaySettings longestValidity(Duration value) {
        longestValidity = value;
        return this;
    }

}
