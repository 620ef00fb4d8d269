// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.report;

import java.util.List;
import java.util.UUID;

import io.github.camelsmsapi.SmsapiComponent;
import io.github.camelsmsapi.ledger.JdbcMessageLedger;
import io.github.camelsmsapi.ledger.SwitchableDatabase;
import io.github.camelsmsapi.message.DeliveryStatus;
import io.github.camelsmsapi.message.SmsMessage;
import io.github.camelsmsapi.report.DeliveryReport;
import io.github.camelsmsapi.testing.Reply;
import io.github.camelsmsapi.testing.ScriptedGateway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Reports on their way to the route pass the ledger. */
class ReportRecorderTest {

    private final SwitchableDatabase database = new SwitchableDatabase();
    private final JdbcMessageLedger ledger = new JdbcMessageLedger(database);
    private final ScriptedGateway gateway = ScriptedGateway.start();
    private CallbackFixture fixture;

    @BeforeEach
    void start() throws Exception {
        database.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID());
        fixture = new CallbackFixture(gateway.url());
        fixture.context.getComponent("smsapi", SmsapiComponent.class).getConfiguration().setLedger(ledger);
        fixture.receive("reports?registerCallback=false").start();
        gateway.otherwise(Reply.accepted("id-1"));
        fixture.context.createProducerTemplate()
                .sendBody("smsapi:sms/send", SmsMessage.to("48500100200").text("Hello").idx("order-1"));
    }

    @AfterEach
    void stop() throws Exception {
        fixture.close();
        gateway.close();
        database.close();
    }

    @Test
    void whatTheRouteGetsTheLedgerHas() {
        assertThat(fixture.get("MsgId=id-1&status=404&idx=order-1&donedate=1712570320").body()).isEqualTo("OK");

        assertThat(fixture.received(DeliveryReport.class)).hasSize(1);
        assertThat(ledger.findById("id-1")).hasValueSatisfying(message -> {
            assertThat(message.status()).isEqualTo(DeliveryStatus.DELIVERED);
            assertThat(message.isSettled()).isTrue();
        });
    }

    @Test
    void whatTheLedgerCannotHoldFailsNoReport() {
        assertThat(fixture.get("MsgId=" + "a".repeat(65) + ",id-1,id-3&status=404&idx=" + "i".repeat(255) + ",order-1,c&to="
                               + "4".repeat(40) + ",48500100200,x&points=999999999999,1,1&donedate=99999999999")
                .body())
                .isEqualTo("OK");

        assertThat(fixture.received(DeliveryReport.class)).hasSize(3);
        assertThat(ledger.findById("id-1")).hasValueSatisfying(message -> assertThat(message.isSettled()).isTrue());
    }

    @Test
    void whileTheLedgerIsDownNoReportIsTakenOver() {
        database.down(true);

        assertThat(fixture.get("MsgId=id-1&status=404&idx=order-1").statusCode()).isEqualTo(503);
        assertThat(fixture.received(DeliveryReport.class)).isEqualTo(List.of());

        database.down(false);
        assertThat(fixture.get("MsgId=id-1&status=404&idx=order-1").body()).isEqualTo("OK");
        assertThat(fixture.received(DeliveryReport.class)).hasSize(1);
    }
}
