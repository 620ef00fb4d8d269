// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.error;

import java.util.List;

/**
 * SMSAPI, or something in front of it, answered with an HTTP status that is not a success. After a 4xx other than 408,
 * and after 301, 307 and 308, which ask to send the same request elsewhere, the message was not accepted. After any
 * other status it may have been: 302 and 303 can follow a request that was carried out (wire reference, sections 1.4
 * and 1.5). Where a status is a proper answer to an operation, as 408 is to a code that has expired, no exception is
 * made of it.
 */
public final class SmsapiHttpException extends SmsapiException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String tag;
    private final transient List<RefusedField> fields;

    /**
     * @param status     the HTTP status
     * @param tag        the error's tag, as {@code invalid_request_data}, or empty
     * @param message    the error's message in words, or empty
     * @param fields     the fields it is about
     * @param repeatable whether SMSAPI would notice a repetition, or the request changes nothing
     */
    public SmsapiHttpException(int status, String tag, String message, List<RefusedField> fields, boolean repeatable) {
        this(status, tag, message, fields, repeatable, "");
    }

    /**
     * The same with advice.
     *
     * @param advice what to check, shown as it is: without personal data; or empty
     */
    public SmsapiHttpException(int status, String tag, String message, List<RefusedField> fields, boolean repeatable,
                               String advice) {
        super(describe(status, tag, message, fields) + (advice.isEmpty() ? "" : "; " + advice), null, outcomeOf(status),
              repeatable);
        this.status = status;
        this.tag = tag;
        this.fields = List.copyOf(fields);
    }

    private static String describe(int status, String tag, String message, List<RefusedField> fields) {
        var text = new StringBuilder("SMSAPI answered HTTP ").append(status);
        if (!tag.isEmpty()) {
            text.append(' ').append(tag);
        }
        if (!message.isEmpty()) {
            text.append(": ").append(message);
        }
        fields.forEach(field -> text.append(" [").append(field.path()).append(": ").append(field.reason()).append(']'));
        return Masked.numbersIn(text.toString());
    }

    private static Outcome outcomeOf(int status) {
        return switch (status) {
            case 301, 307, 308 -> Outcome.NOT_SENT; // they ask to send the same request elsewhere
            case 408 -> Outcome.UNKNOWN;
            default -> status >= 400 && status < 500 ? Outcome.NOT_SENT : Outcome.UNKNOWN;
        };
    }

    public int getStatus() {
        return status;
    }

    /** The tag of a REST error, such as {@code invalid_request_data}; empty when the answer had none. */
    public String getTag() {
        return tag;
    }

    /** The fields of the request that SMSAPI refuses, with its reason for each; often empty. */
    public List<RefusedField> getFields() {
        return fields == null ? List.of() : fields;
    }

    @Override
    public ErrorCategory getCategory() {
        return switch (status) {
            case 401 -> ErrorCategory.AUTH;
            case 403 -> ErrorCategory.PERMISSION;
            case 404, 410 -> ErrorCategory.NOT_FOUND;
            case 409 -> ErrorCategory.DUPLICATE;
            case 429 -> ErrorCategory.THROTTLING;
            case 501 -> ErrorCategory.CLIENT_BUG; // there is no such service, now or later
            default -> outcomeOf(status) == Outcome.UNKNOWN ? ErrorCategory.SERVER : ErrorCategory.CLIENT_BUG;
        };
    }

    @Override
    public String getReason() {
        return "HTTP " + status;
    }
}
