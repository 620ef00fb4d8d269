// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.report;

import java.util.List;
import java.util.function.Supplier;

import io.github.camelsmsapi.SmsapiConstants;
import io.github.camelsmsapi.report.CallbackType;
import io.github.camelsmsapi.report.DeliveryReport;
import io.github.camelsmsapi.report.IncomingSms;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.Processor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Receives callbacks: hands what they report to the route, each in an exchange of its own, and answers {@code OK} when
 * the route has taken over all of them. Any other answer makes SMSAPI send them again (wire reference, section 16.1). A
 * call of which nothing is understood is refused; of one with several reports those that are understood are handed
 * over. A stranger learns nothing.
 */
public final class CallbackReceiver implements Processor {

    /**
     * How much of a call is read, in bytes: far more than any server takes in a query, or a thousand reports in a form.
     */
    public static final int LONGEST = 512 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(CallbackReceiver.class);

    private static final List<String> METHODS = List.of("GET", "POST");

    private final Supplier<Exchange> exchanges;
    private final CallbackType type;
    private final CallbackGuard guard;
    private final int most;
    private final List<Processor> stations;

    /**
     * @param exchanges makes the route's exchanges
     * @param most      how many reports a call may carry
     * @param stations  where each exchange passes, in this order, the route last; what fails at one goes no further
     */
    public CallbackReceiver(
                            Supplier<Exchange> exchanges, CallbackType type, CallbackGuard guard, int most,
                            List<Processor> stations) {
        this.exchanges = exchanges;
        this.type = type;
        this.guard = guard;
        this.most = most;
        this.stations = List.copyOf(stations);
    }

    @Override
    public void process(Exchange callback) {
        var call = callback.getMessage();
        if (!guard.admits(call)) {
            LOG.warn("Refused a call to the callback for {}: wrong secret or address", type.wireName());
            answer(call, 403, "");
            return;
        }
        if (!METHODS.contains(call.getHeader(Exchange.HTTP_METHOD, "POST", String.class))) {
            answer(call, 405, "");
            return;
        }
        try {
            var content = read(call);
            content.faults().forEach(fault -> LOG.warn(
                    "Left out of a call to the callback for {}, the rest is taken: {}", type.wireName(), fault));
            var left = content.reports().stream().filter(report -> !isTakenOver(report)).count(); // all of them are tried
            answer(call, left == 0 ? 200 : 503, left == 0 ? "OK" : "ERROR: not taken over");
        } catch (IllegalArgumentException malformed) {
            LOG.warn("Refused a call to the callback for {}: {}", type.wireName(), malformed.getMessage());
            answer(call, 400, "ERROR: " + malformed.getMessage());
        }
    }

    private CallbackContent read(Message call) {
        var parameters = CallbackParameters.of(call);
        parameters.remove(CallbackGuard.SECRET);
        return CallbackContent.read(type, parameters, most);
    }

    private boolean isTakenOver(CallbackContent.Report report) {
        var exchange = exchange(report);
        var taken = new Handover(exchange).isTakenOver(stations);
        if (!taken) {
            LOG.warn("Not taken over, SMSAPI will repeat it: {}", report.body(), exchange.getException());
        }
        return taken;
    }

    private Exchange exchange(CallbackContent.Report report) {
        var exchange = exchanges.get();
        var message = exchange.getMessage();
        message.setBody(report.body());
        message.setHeader(SmsapiConstants.CALLBACK_TYPE, type.wireName());
        message.setHeader(SmsapiConstants.REPORT_KEY, type.wireName() + "-" + report.key());
        // neither numbers nor idx: as headers they would be taken for those of a message that the route sends
        if (report.body() instanceof DeliveryReport delivery) {
            message.setHeader(SmsapiConstants.MESSAGE_ID, delivery.id());
            message.setHeader(SmsapiConstants.STATUS, delivery.statusName());
        } else if (report.body() instanceof IncomingSms incoming && incoming.answerTo() != null) {
            message.setHeader(SmsapiConstants.MESSAGE_ID, incoming.answerTo());
        }
        return exchange;
    }

    private static void answer(Message call, int status, String text) {
        call.removeHeaders("*");
        call.setHeader(Exchange.HTTP_RESPONSE_CODE, status);
        call.setHeader(Exchange.CONTENT_TYPE, "text/plain");
        call.setBody(text);
    }
}
