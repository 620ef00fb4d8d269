// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import java.time.Duration;

import io.github.camelsmsapi.ledger.InMemoryMessageLedger;
import io.github.camelsmsapi.message.SmsMessage;
import io.github.camelsmsapi.testing.GatewayTest;
import io.github.camelsmsapi.testing.Reply;
import org.apache.camel.CamelContext;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class LedgerRetentionTest extends GatewayTest {

    private final InMemoryMessageLedger ledger = new InMemoryMessageLedger();

    @Override
    protected void configure(CamelContext fresh) {
        var smsapi = fresh.getComponent("smsapi", SmsapiComponent.class);
        smsapi.setLedgerRetention(100);
        smsapi.getConfiguration().setLedger(ledger);
    }

    @Test
    void whatCameToItsEndLongAgoIsDeletedAndNothingElse() {
        gateway.otherwise(Reply.error(13));
        template.send("smsapi:sms/send", exchange -> exchange.getMessage()
                .setBody(SmsMessage.to(NUMBER).text("Hello").idx("refused")));
        gateway.otherwise(Reply.accepted("id-1"));
        template.sendBody("smsapi:sms/send", SmsMessage.to(NUMBER).text("Hello").idx("open"));

        await().atMost(Duration.ofSeconds(20)).until(() -> ledger.findByIdx("refused").isEmpty());

        assertThat(ledger.findByIdx("open")).hasSize(1);
    }
}
