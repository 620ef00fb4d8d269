// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.error;

import java.util.List;
import java.util.Optional;

/**
 * SMSAPI refused the request with an error code, or a check of this component found, before any call, what SMSAPI would
 * refuse with that code. Nothing was sent (wire reference, sections 2.5 and 18).
 */
public final class SmsapiErrorException extends SmsapiException {

    private static final long serialVersionUID = 1L;

    private final int code;
    private final boolean local;
    private final boolean repetition;
    private final transient List<RefusedRecipient> refused;

    private SmsapiErrorException(
                                 int code, String message, boolean local, boolean repetition,
                                 List<RefusedRecipient> refused) {
        super(message, null, Outcome.NOT_SENT, true);
        this.code = code;
        this.local = local;
        this.repetition = repetition;
        this.refused = refused;
    }

    private static String describe(int code, String text) {
        return "SMSAPI error " + code + of(code).map(known -> " " + known.name()).orElse("") + ": " + text;
    }

    /** What SMSAPI answered. */
    public static SmsapiErrorException answered(int code, String message, List<RefusedRecipient> refused) {
        return new SmsapiErrorException(
                code, describe(code, Masked.numbersIn(message)), false, false, List.copyOf(refused));
    }

    /**
     * What would be refused, found before the call.
     *
     * @param explanation which value breaks which rule, and the option to change; personal data already masked
     */
    public static SmsapiErrorException foundLocally(SmsapiErrorCode code, String explanation) {
        return new SmsapiErrorException(
                code.code(), describe(code.code(), explanation + " (found before the call)"), true, false, List.of());
    }

    /** The same answer, to a request that may have been accepted before it was repeated. */
    public SmsapiErrorException onRepetition() {
        return new SmsapiErrorException(code, getMessage(), local, true, getRefused());
    }

    /** The same refusal, saying of which element of many messages it is. */
    SmsapiErrorException ofElement(long position) {
        return new SmsapiErrorException(
                code, "Element " + position + " of the body: " + getMessage(), local, repetition, getRefused());
    }

    private static Optional<SmsapiErrorCode> of(int code) {
        return SmsapiErrorCode.of(code);
    }

    /** The number, whether or not it is in SMSAPI's list. */
    public int getCode() {
        return code;
    }

    /** The constant of the code, or empty when SMSAPI's list does not have it. */
    public Optional<SmsapiErrorCode> getErrorCode() {
        return of(code);
    }

    /** Whether this is the given error. */
    public boolean is(SmsapiErrorCode known) {
        return code == known.code();
    }

    /** Whether the request had been sent before and may have been accepted then, so that 53 means: it was. */
    public boolean isOnRepetition() {
        return repetition;
    }

    /** Whether the fault was found before any call. */
    public boolean isFoundLocally() {
        return local;
    }

    /** The recipients that SMSAPI names as refused, with its reason for each; often empty. */
    public List<RefusedRecipient> getRefused() {
        return refused == null ? List.of() : refused;
    }

    @Override
    public ErrorCategory getCategory() {
        return of(code).map(SmsapiErrorCode::category).orElse(ErrorCategory.CLIENT_BUG);
    }

    @Override
    public Reaction getReaction() {
        return of(code).map(SmsapiErrorCode::reaction).orElse(Reaction.DEAD_LETTER);
    }

    @Override
    public String getReason() {
        return String.valueOf(code);
    }
}
