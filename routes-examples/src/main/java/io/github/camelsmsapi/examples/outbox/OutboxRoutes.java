// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.outbox;

import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;

import static io.github.camelsmsapi.policy.SmsapiErrorPolicies.ID;

/**
 * From the table to the gateway, and from the gateway's reports back to the table.
 * <p>
 * A process takes rows for the length of a lease, and writes that a row is SENDING just before its request leaves, if
 * it still has it. Whatever ends the process then, the row is taken again when its lease has run out, and sent under
 * the same idx: if the gateway has it already it says so (53), and the row is SENT. One that was taken and not sent is
 * as it was.
 */
public class OutboxRoutes extends RouteBuilder {

    private static final String SQL = "sql:classpath:io/github/camelsmsapi/examples/outbox/";

    @Override
    public void configure() {
        claimAndSend();
        learn();
    }

    private void claimAndSend() {
        from(SQL + "claim-{{outbox.dialect}}.sql?greedy=true&initialDelay=0&delay={{outbox.poll}}")
                .routeId("claim")
                .setProperty("claimedAt", Lease::now)
                .to("seda:send?size={{outbox.batch}}&blockWhenFull=true");

        from("seda:send?size={{outbox.batch}}&concurrentConsumers={{outbox.senders}}")
                .routeId("send")
                .routeConfigurationId(ID)
                .setProperty("row", body())
                .filter().method("lease", "holds")
                .choice()
                .when(simple("${body[forgotten]}"))
                .setHeader("verdict", Verdict::forgotten)
                .to(SQL + "failed.sql")
                .otherwise()
                .to(SQL + "departing.sql")
                .filter(header("CamelSqlUpdateCount").isEqualTo(1))
                .setHeader("CamelSmsapiTo", simple("${body[recipient]}"))
                .setHeader("CamelSmsapiFrom", simple("${body[sender]}"))
                .setHeader("CamelSmsapiIdx", simple("outbox-${body[id]}"))
                .setHeader("CamelSmsapiRepetition", simple("${body[repetition]}"))
                .setBody(simple("${body[text]}"))
                .to("smsapi:sms/send?notifyUrl={{outbox.publicUrl}}/reports")
                .to(SQL + "accepted.sql");

        // what the error policies have given up for now
        from("direct:failed")
                .routeId("failed")
                .setHeader("verdict").method("failedAttempt", "judge")
                .to(SQL + "failed.sql");
    }

    private void learn() {
        // not registered at the gateway, since every message names the address
        from("webhook:smsapi:reports?webhookComponentName=platform-http&webhookPath=/reports"
             + "&webhookExternalUrl={{outbox.publicUrl}}&webhookAutoRegister=false")
                .routeId("reports")
                .setHeader("outboxId").method(OutboxKey.class, "idOf")
                .filter(header("outboxId").isNotNull())
                .to(SQL + "reported.sql");

        from("platform-http:/outbox?httpMethodRestrict=GET")
                .routeId("states")
                .to("sql:SELECT state, COUNT(*) AS messages FROM outbox GROUP BY state")
                .setHeader(Exchange.CONTENT_TYPE, constant("text/plain"))
                .setBody().method("states", "asText");
    }
}
