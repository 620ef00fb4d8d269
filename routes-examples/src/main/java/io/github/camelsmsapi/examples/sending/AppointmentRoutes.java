// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.sending;

import java.time.Duration;
import java.time.Instant;

import org.apache.camel.builder.RouteBuilder;

/**
 * Messages that SMSAPI keeps until their time, and that can be cancelled until a minute before it.
 * <p>
 * {@code CamelSmsapiDate} is an {@code Instant} or another time, at most 3 months ahead. {@code timeRestriction} says
 * what happens outside the hours that the account allows: {@code follow} refuses (74), {@code nearest_available} waits
 * for the next hour allowed, {@code ignore} sends all the same. {@code sms/cancel} takes the id, or a list of ids, that
 * sending gave.
 */
public class AppointmentRoutes extends RouteBuilder {

    @Override
    public void configure() {
        from("direct:appointment") // the header appointment is an Instant
                .setHeader("CamelSmsapiDate").message(message -> message.getHeader("appointment", Instant.class)
                        .minus(Duration.ofDays(1)))
                .to("smsapi:sms/send?from=MyClinic&timeRestriction=nearest_available");

        from("direct:strict")
                .setHeader("CamelSmsapiDate", header("appointment"))
                .to("smsapi:sms/send?from=MyClinic&timeRestriction=follow");

        from("direct:cancel") // the body is an id, or a list of ids
                .to("smsapi:sms/cancel");
    }
}
