// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.demo.order;

import io.github.camelsmsapi.SmsapiConstants;
import io.github.camelsmsapi.error.Masked;
import io.github.camelsmsapi.error.Outcome;
import org.apache.camel.Exchange;
import org.apache.camel.dataformat.bindy.annotation.CsvRecord;
import org.apache.camel.dataformat.bindy.annotation.DataField;

/** An order whose message could not be sent, and why; one line of the file of dead letters. */
@CsvRecord(separator = ",", quoting = true, quotingEscaped = true, crlf = "UNIX")
public class DeadLetter {

    /** The first line of the file. */
    public static final String COLUMNS = "order,number,code,category,outcome,attempts,reason\n";

    @DataField(pos = 1)
    private String order;
    @DataField(pos = 2)
    private String number;
    @DataField(pos = 3)
    private String code;
    @DataField(pos = 4)
    private String category;
    @DataField(pos = 5)
    private String outcome;
    @DataField(pos = 6)
    private int attempts;
    @DataField(pos = 7)
    private String reason;

    /** For those who read the file. */
    public DeadLetter() {
    }

    /** A dead letter of the given order; the number will be masked. */
    public DeadLetter(Order order, String code, String category, Outcome outcome, int attempts, String reason) {
        this.order = order.getId();
        this.number = order.getPhone() == null ? "" : Masked.number(order.getPhone());
        this.code = code;
        this.category = category;
        this.outcome = outcome.name();
        this.attempts = attempts;
        this.reason = reason;
    }

    /** What the error policies have written on the exchange of an order. */
    public static DeadLetter of(Exchange exchange) {
        var message = exchange.getMessage();
        return new DeadLetter(
                message.getBody(Order.class),
                message.getHeader(SmsapiConstants.ERROR_CODE, String.class),
                message.getHeader(SmsapiConstants.ERROR_CATEGORY, String.class),
                message.getHeader(SmsapiConstants.OUTCOME, Outcome.class),
                message.getHeader(SmsapiConstants.ATTEMPTS, Integer.class),
                message.getHeader(SmsapiConstants.ERROR_REASON, String.class));
    }

    /** The id of the order. */
    public String getOrder() {
        return order;
    }

    /** The reason in one word: SMSAPI's error code, or the kind of fault. */
    public String getCode() {
        return code;
    }

    /** Whether it is certain that the gateway has no message of this order. */
    public boolean isCertainlyNotSent() {
        return Outcome.NOT_SENT.name().equals(outcome);
    }

    /** How often the message was tried; a fault found before any call counts as one. */
    public int getAttempts() {
        return attempts;
    }
}
