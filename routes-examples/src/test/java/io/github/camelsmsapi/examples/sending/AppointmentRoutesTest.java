// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.sending;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

import io.github.camelsmsapi.examples.ExampleTest;
import io.github.camelsmsapi.operation.CancelResult;
import io.github.camelsmsapi.simulator.account.AllowedHours;
import org.apache.camel.RoutesBuilder;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AppointmentRoutesTest extends ExampleTest {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

    private static final String UNKNOWN = "7074294081650020450";

    @Override
    protected List<RoutesBuilder> routes() {
        return List.of(new AppointmentRoutes());
    }

    private static Map<String, Object> at(Instant appointment) {
        return Map.of("CamelSmsapiTo", NUMBER, "appointment", appointment);
    }

    private static Instant inDays(int days, int hour) {
        return Instant.now().atZone(WARSAW).plusDays(days).with(LocalTime.of(hour, 0)).toInstant();
    }

    /** The id of a reminder that is sent in the given time. */
    private String reminderIn(Duration time) {
        return sent("direct:appointment", "See you", at(simulator.now().plus(time).plus(Duration.ofDays(1))))
                .messages().get(0).id();
    }

    private CancelResult cancelled(Object body) {
        var exchange = run("direct:cancel", body, Map.of());
        assertThat(exchange.getException()).isNull();
        return exchange.getMessage().getBody(CancelResult.class);
    }

    private int cancelRefusal(Object body) {
        return refusal(run("direct:cancel", body, Map.of()));
    }

    @Test
    void theReminderIsKeptUntilTheDayBefore() {
        var appointment = inDays(3, 12);

        sent("direct:appointment", "See you", at(appointment));

        assertThat(simulator.messages()).singleElement().satisfies(message -> assertThat(message.sendAt())
                .isEqualTo(appointment.minus(Duration.ofDays(1)).truncatedTo(ChronoUnit.SECONDS)));
    }

    @Test
    void outsideTheAllowedHoursItWaitsForTheNextOneOrIsRefused() {
        simulator.account(account -> account.allowedHours(AllowedHours.daily(LocalTime.of(8, 0), LocalTime.of(20, 0))));

        sent("direct:appointment", "See you", at(inDays(3, 5)));

        assertThat(simulator.messages()).singleElement()
                .satisfies(message -> assertThat(message.sendAt()).isEqualTo(inDays(2, 8)));
        assertThat(refusal(run("direct:strict", "See you", at(inDays(3, 5))))).isEqualTo(74);
    }

    @Test
    void aReminderIsCancelledByItsId() {
        var id = reminderIn(Duration.ofHours(2));

        assertThat(cancelled(id).ids()).containsExactly(id);
        assertThat(cancelRefusal(id)).as("cancelled already").isEqualTo(75);
    }

    @Test
    void anUnknownReminderAndOneThatIsDueWithinAMinuteAreNotFound() {
        var id = reminderIn(Duration.ofHours(2));
        simulator.advance(Duration.ofHours(2).minusSeconds(30));

        assertThat(cancelRefusal(id)).isEqualTo(301);
        assertThat(cancelRefusal(UNKNOWN)).isEqualTo(301);
    }

    @Test
    void ofAListThoseAreCancelledThatCanBeAndTheOthersAreNamed() {
        var due = reminderIn(Duration.ofMinutes(10));
        var first = reminderIn(Duration.ofHours(2));
        var second = reminderIn(Duration.ofHours(3));
        simulator.advance(Duration.ofMinutes(10).minusSeconds(30));

        var result = cancelled(List.of(first, due, second, UNKNOWN));

        assertThat(result.ids()).containsExactly(first, second);
        assertThat(result.kept()).extracting(CancelResult.Kept::id).containsExactly(due, UNKNOWN);
    }

    @Test
    void ofAListOfWhichNoneCanBeCancelledEachHasItsReason() {
        var result = cancelled(List.of(UNKNOWN, "7074294081650020451"));

        assertThat(result.ids()).isEmpty();
        assertThat(result.kept()).hasSize(2).allSatisfy(
                kept -> assertThat(kept.failure()).satisfies(why -> assertThat(why.getReason()).isEqualTo("301")));
    }
}
