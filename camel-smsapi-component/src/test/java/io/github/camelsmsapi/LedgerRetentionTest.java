/*
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *      http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */
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
