// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.template;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.TimeZone;

import io.github.camelsmsapi.SmsapiConstants;
import io.github.camelsmsapi.error.SmsapiException;
import io.github.camelsmsapi.ledger.OverdueMessage;
import io.github.camelsmsapi.operation.AccountPoints;
import io.github.camelsmsapi.policy.ParkedMessages;
import io.github.camelsmsapi.policy.SmsapiErrorPolicies;
import org.apache.camel.Exchange;
import org.apache.camel.Predicate;
import org.apache.camel.RouteTemplateContext;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.util.TimeUtils;

/**
 * The route templates. Under Camel Main and Camel Spring Boot they are there by themselves; elsewhere
 * {@code context.addRoutes(new SmsapiRouteTemplates())} brings them in.
 * <ul>
 * <li>{@value #OVERDUE}: by the clock, messages whose end SMSAPI has not told in time are looked up and handed on;
 * <li>{@value #SCHEDULED_SEND}: by the clock, the messages of a source are sent, now or at a later time;
 * <li>{@value #CREDIT_WATCH}: by the clock, a balance that is too low raises an alert;
 * <li>{@value #PARKED}: messages that wait for credit or discount codes are sent again, in their order;
 * <li>{@value #REPLAY}: dead letters kept as JSON are sent again under their own idx.
 * </ul>
 * Those that go by the clock begin with {@code quartz:} and need camel-quartz. On a job store in a database that nodes
 * share, each time strikes on one node only.
 */
public class SmsapiRouteTemplates extends RouteBuilder {

    public static final String OVERDUE = "smsapi-overdue-reports";
    public static final String SCHEDULED_SEND = "smsapi-scheduled-send";
    public static final String CREDIT_WATCH = "smsapi-credit-watch";
    public static final String PARKED = "smsapi-parked-messages";
    public static final String REPLAY = "smsapi-replay";

    private static final String TIME_ZONE = "timeZone";
    private static final String DONE = "smsapi:reports/done";
    private static final String MESSAGE = "smsapiOverdueMessage";
    private static final String SEND_AFTER = "smsapiSendAfter";
    private static final String THRESHOLD = "smsapiThreshold";

    private final Clock clock;
    private final Runs runs = new Runs();

    public SmsapiRouteTemplates() {
        this(Clock.systemUTC());
    }

    /** With a clock that the caller sets, which the replay goes by. */
    public SmsapiRouteTemplates(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void configure() {
        if (getContext().getClassResolver().resolveClass("org.quartz.CronExpression") != null) {
            getContext().getPropertiesComponent().addPropertiesFunction(new NextTime());
        }
        overdueReports();
        scheduledSend();
        creditWatch();
        parkedMessages();
        replay();
    }

    private void overdueReports() {
        routeTemplate(OVERDUE)
                .description("Finds messages without a final delivery report, at the times of a cron expression")
                .templateParameter("name", "overdue-reports", "Name of the trigger, the same on all nodes")
                .templateParameter("cron", "0 0/5 * * * ?", "Quartz cron expression")
                .templateParameter("olderThan", "1h", "Time after its send time at which a message counts as overdue")
                .templateParameter("limit", "100", "Maximum number of messages at a time")
                .templateParameter("lease", "30m", "Time for which no node gets the same message again")
                .templateParameter("lookup", "true", "Queries the status at SMSAPI, by the query that it has withdrawn")
                .templateParameter("expiredUri", null, "Endpoint for expired messages")
                .templateParameter("undeliveredUri", null,
                        "Endpoint for messages that were not delivered, failed or were refused")
                .templateParameter("unknownUri", null,
                        "Endpoint for a message whose outcome is unknown; again after each lease")
                .templateParameter("deliveredUri", DONE, "Endpoint for delivered messages. Default: none")
                .templateParameter(TIME_ZONE, TimeZone.getDefault().getID(), "Time zone of the times, such as Europe/Warsaw")
                .from(NextTime.CLOCK)
                .onException(SmsapiException.class).onWhen(Runs::isNotOfAPart).handled(true).process(runs).end()
                .to("smsapi:reports/overdue?olderThan={{olderThan}}&limit={{limit}}&lease={{lease}}&lookup={{lookup}}")
                .process(runs)
                .split(body())
                .setProperty(MESSAGE, body())
                .setHeader(SmsapiConstants.STATUS).body(OverdueMessage.class, OverdueMessage::statusName)
                .choice()
                .when(ended(Ending.DELIVERED)).to("{{deliveredUri}}")
                .when(ended(Ending.EXPIRED)).to("{{expiredUri}}")
                .when(ended(Ending.UNDELIVERED)).to("{{undeliveredUri}}")
                .otherwise().to("{{unknownUri}}")
                .end()
                // each by itself: one that fails comes again, and does not bring the others along
                .setBody(exchangeProperty(MESSAGE))
                .to(DONE);
    }

    /** How a message ended, as far as it makes a difference to the route that handles it. */
    private enum Ending {
        DELIVERED,
        EXPIRED,
        UNDELIVERED,
        UNKNOWN;

        static Ending of(OverdueMessage message) {
            return message.status() == null ? UNKNOWN : switch (message.status()) {
                case DELIVERED -> DELIVERED;
                case EXPIRED -> EXPIRED;
                case UNDELIVERED, FAILED, REJECTED, STOP -> UNDELIVERED;
                case NOT_FOUND, SENT, UNKNOWN, QUEUED, ACCEPTED, RENEWAL -> UNKNOWN;
            };
        }
    }

    private static Predicate ended(Ending ending) {
        return exchange -> Ending.of(exchange.getMessage().getBody(OverdueMessage.class)) == ending;
    }

    private void scheduledSend() {
        routeTemplate(SCHEDULED_SEND)
                .description("Sends messages at the times of a cron expression")
                .templateParameter("name", "scheduled-send", "Name of the trigger, the same on all nodes")
                .templateParameter("cron", null, "Quartz cron expression")
                .templateParameter("sourceUri", null,
                        "Endpoint that returns the messages, each with its own idx, such as bean: or sql:")
                .templateParameter("sendAfter", "0s", "Time after which SMSAPI sends them (option date); 0s sends at once")
                .templateOptionalParameter("from", "Sender name")
                .templateParameter("resultUri", null, "Endpoint for the result")
                .templateParameter(TIME_ZONE, TimeZone.getDefault().getID(), "Time zone of the times, such as Europe/Warsaw")
                .from(NextTime.CLOCK)
                .setProperty(SEND_AFTER, constant("{{sendAfter}}"))
                .process(SmsapiRouteTemplates::setDate)
                .to("{{sourceUri}}")
                .to("smsapi:sms/send?from={{?from}}")
                .to("{{resultUri}}");
    }

    private static void setDate(Exchange exchange) {
        var after = time(exchange.getProperty(SEND_AFTER, String.class));
        if (!after.isZero()) {
            // counted from when the clock should have struck: a run that is late, or is made up for, has the same date
            var struck = exchange.getMessage().getHeader("scheduledFireTime", java.util.Date.class).toInstant();
            exchange.getMessage().setHeader(SmsapiConstants.DATE, struck.plus(after));
            exchange.getMessage().setHeader(SmsapiConstants.DATE_VALIDATE, true);
        }
    }

    private void creditWatch() {
        routeTemplate(CREDIT_WATCH)
                .description("Raises an alert when the balance is too low")
                .templateParameter("name", "credit-watch", "Name of the trigger, the same on all nodes")
                .templateParameter("cron", "0 0 * * * ?", "Quartz cron expression")
                .templateParameter("threshold", null, "Balance in points below which to alert")
                .templateParameter("alertUri", null, "Endpoint for the balance")
                .templateParameter(TIME_ZONE, TimeZone.getDefault().getID(), "Time zone of the times, such as Europe/Warsaw")
                .from(NextTime.CLOCK)
                .onException(SmsapiException.class).onWhen(Runs::isNotOfAPart).handled(true).process(runs).end()
                .setProperty(THRESHOLD, constant("{{threshold}}"))
                .to("smsapi:account/points")
                .process(runs)
                .filter(SmsapiRouteTemplates::isLow)
                .to("{{alertUri}}");
    }

    private static boolean isLow(Exchange exchange) {
        var threshold = new BigDecimal(exchange.getProperty(THRESHOLD, String.class));
        return exchange.getMessage().getBody(AccountPoints.class).points().compareTo(threshold) < 0;
    }

    private void parkedMessages() {
        routeTemplate(PARKED)
                .description("Sends again, in their order, messages that wait for credit or discount codes")
                .templateParameter("sourceUri", null,
                        "Endpoint with the parked messages; it must keep a message whose exchange fails, as file: does")
                .templateParameter("targetUri", null, "The direct: route that sends them")
                .templateParameter("resumeInterval", "1m", "Interval at which the first message is tried again")
                .templateParameter("resumeAbove", "0", "Balance in points above which to try")
                .templateBean("waiting", ParkedMessages.class, template -> new ParkedMessages(
                        time(given(template, "resumeInterval")), new BigDecimal(given(template, "resumeAbove"))))
                .from("{{sourceUri}}")
                .errorHandler(noErrorHandler()) // the source is to keep what fails
                .routePolicyRef("{{waiting}}")
                .process(ParkedMessages::keepOrder)
                .to("{{targetUri}}");
    }

    private void replay() {
        routeTemplate(REPLAY)
                .description("Sends messages again that smsapi.policy.keepAs=json has kept")
                .templateParameter("sourceUri", null,
                        "Endpoint with the kept messages, such as file:dead?delete=true or jms:sms.dead")
                .templateParameter("code", "", "Only those that failed with this code, as 103")
                .templateParameter("recipient", "", "Only those to this number, in digits with country prefix")
                .templateParameter("failedFrom", "", "Only those that failed at this time or later, as 2026-12-01T10:00:00Z")
                .templateParameter("failedUntil", "",
                        "Only those that failed before this time; by default before the route started")
                .templateParameter("confirmed", "false",
                        "Also sends messages that SMSAPI may have accepted and whose idx it may have forgotten")
                .templateParameter("idxMemory", "23h",
                        "Time after the first attempt in which a retry under the same idx is safe")
                .templateParameter("component", "smsapi", "The name of the component, which decides about the account")
                .templateParameter("options", "checkIdx=true", "Options of the endpoint, as those of another account")
                .templateParameter("resultUri", "", "Endpoint for the result of each message. Default: none")
                .templateParameter("askUri", null, "Endpoint for messages that a person must decide about")
                .templateParameter("leftUri", null, "Endpoint for messages that were not selected, or cannot be sent again")
                .templateBean("replay", Replay.class, template -> new Replay(
                        selection(template), Boolean.parseBoolean(given(template, "confirmed")),
                        time(given(template, "idxMemory")), clock))
                .from("{{sourceUri}}")
                .routeConfigurationId(SmsapiErrorPolicies.ID)
                .process("{{replay}}")
                .choice()
                .when(exchangeProperty(Replay.DECISION).isEqualTo(Replay.Decision.ASK)).to("{{askUri}}")
                .when(exchangeProperty(Replay.DECISION).isEqualTo(Replay.Decision.LEAVE)).to("{{leftUri}}")
                .otherwise()
                .toD("{{component}}:${exchangeProperty." + Replay.OPERATION + "}?{{options}}")
                .recipientList(constant("{{resultUri}}"), "false")
                .end();
    }

    private static Replay.Selection selection(RouteTemplateContext template) {
        return new Replay.Selection(
                given(template, "code"), given(template, "recipient"), moment(template, "failedFrom"),
                moment(template, "failedUntil"));
    }

    private static Optional<Instant> moment(RouteTemplateContext template, String parameter) {
        var text = given(template, parameter);
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeParseException unreadable) {
            throw new IllegalArgumentException(
                    parameter + "=" + text + " is not a time with offset, as 2026-12-01T10:00:00Z", unreadable);
        }
    }

    /** A parameter, which can be a property placeholder. */
    private static String given(RouteTemplateContext template, String parameter) {
        return template.getCamelContext().resolvePropertyPlaceholders(template.getProperty(parameter).toString());
    }

    private static Duration time(String text) {
        return Duration.ofMillis(TimeUtils.toMilliSeconds(text));
    }
}
