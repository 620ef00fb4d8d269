// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.account;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/**
 * When an account may send (wire reference, section 2.12): from one time of the day until before another, on a run of
 * week days that may go over the end of the week.
 */
public record AllowedHours(LocalTime from, LocalTime to, DayOfWeek firstDay, DayOfWeek lastDay, ZoneId zone) {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

    /** No restriction at all. */
    public static final AllowedHours ALWAYS = new AllowedHours(
            LocalTime.MIN, LocalTime.MAX, DayOfWeek.MONDAY, DayOfWeek.SUNDAY, WARSAW);

    /** Every day between two times of Polish time. */
    public static AllowedHours daily(LocalTime from, LocalTime to) {
        return new AllowedHours(from, to, DayOfWeek.MONDAY, DayOfWeek.SUNDAY, WARSAW);
    }

    public AllowedHours {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("Allowed hours must begin before they end: " + from + " to " + to);
        }
    }

    public boolean allow(Instant moment) {
        var local = moment.atZone(zone);
        var time = local.toLocalTime();
        return isAllowedDay(local.getDayOfWeek())
                && !time.isBefore(from) && (time.isBefore(to) || to.equals(LocalTime.MAX));
    }

    /** That moment, or the first allowed one after it. */
    public Instant nearest(Instant moment) {
        if (allow(moment)) {
            return moment;
        }
        ZonedDateTime opening = moment.atZone(zone).truncatedTo(ChronoUnit.DAYS).with(from);
        while (opening.toInstant().isBefore(moment) || !isAllowedDay(opening.getDayOfWeek())) {
            opening = opening.plusDays(1);
        }
        return opening.toInstant();
    }

    private boolean isAllowedDay(DayOfWeek day) {
        var length = Math.floorMod(lastDay.getValue() - firstDay.getValue(), 7);
        return Math.floorMod(day.getValue() - firstDay.getValue(), 7) <= length;
    }
}
