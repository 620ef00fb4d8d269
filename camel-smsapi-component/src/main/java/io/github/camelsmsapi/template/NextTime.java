// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.template;

import java.text.ParseException;
import java.util.Date;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.camel.spi.PropertiesFunction;
import org.quartz.CronExpression;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The address of a clock, asked for as <code>{{smsapiClock:name|cron|time zone}}</code>. Quartz refuses one that will
 * not strike again, as the date is past or there is none, and with it Camel the whole context; the route then has an
 * address that nothing comes from.
 */
final class NextTime implements PropertiesFunction {

    /** The address for a route with the parameters name, cron and timeZone. */
    static final String CLOCK = "{{smsapiClock:{{name}}|{{cron}}|{{timeZone}}}}";

    private static final Logger LOG = LoggerFactory.getLogger(NextTime.class);

    private final Set<String> warned = ConcurrentHashMap.newKeySet();

    @Override
    public String getName() {
        return "smsapiClock";
    }

    @Override
    public String apply(String given) {
        var parts = given.split("\\|", -1);
        var name = parts[0];
        if (strikes(parts[1], parts[2])) {
            // stateful: one run at a time, on whatever node
            return "quartz:smsapi/" + name + "?cron=" + parts[1] + "&trigger.timeZone=" + parts[2] + "&stateful=true";
        }
        if (warned.add(name)) {
            LOG.warn("The trigger {} never fires: cron={} has no next time; change the parameter cron", name, parts[1]);
        }
        return "direct:smsapi-never-" + name;
    }

    private static boolean strikes(String cron, String timeZone) {
        try {
            var expression = new CronExpression(cron.replace('+', ' '));
            expression.setTimeZone(TimeZone.getTimeZone(timeZone));
            return expression.getNextValidTimeAfter(new Date()) != null;
        } catch (ParseException invalid) {
            return true; // Quartz says what is wrong
        }
    }
}
