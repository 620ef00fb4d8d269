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
package io.github.camelsmsapi.client;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.camelsmsapi.SmsapiComponent;
import io.github.camelsmsapi.testing.Reply;
import io.github.camelsmsapi.testing.ScriptedGateway;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Two nodes on one PostgreSQL keep one rate together. */
class SharedRateLimitTest {

    @Test
    void twoNodesTogetherSendNoFasterThanOneMay() throws Exception {
        try (var database = EmbeddedPostgres.start();
             var gateway = ScriptedGateway.start().otherwise(Reply.accepted("1"));
             var one = node(database, gateway); var other = node(database, gateway)) {
            var start = Instant.now();

            // ten at once from the full bucket, and ten a second after that, over both
            CompletableFuture.allOf(Stream.of(one, other).map(SharedRateLimitTest::send13).toArray(CompletableFuture[]::new))
                    .get(60, TimeUnit.SECONDS);

            assertThat(gateway.requests()).hasSize(26);
            assertThat(Duration.between(start, Instant.now())).isGreaterThan(Duration.ofMillis(1500));
        }
    }

    private static CompletableFuture<Void> send13(DefaultCamelContext node) {
        return CompletableFuture.runAsync(() -> {
            var template = node.createProducerTemplate();
            for (var i = 0; i < 13; i++) {
                template.sendBody("smsapi:sms/send?to=48500100200", "Hello " + i);
            }
        });
    }

    @SuppressWarnings("unchecked")
    private static DefaultCamelContext node(EmbeddedPostgres database, ScriptedGateway gateway) throws Exception {
        try (var connection = database.getPostgresDatabase().getConnection(); var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS bucket(id BIGINT PRIMARY KEY, state BYTEA)");
        }
        ProxyManager<?> shared = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(database.getPostgresDatabase())
                .primaryKeyMapper(PrimaryKeyMapper.LONG).build();
        var context = new DefaultCamelContext();
        var component = new SmsapiComponent();
        component.getConfiguration().setToken("secret-token");
        component.getConfiguration().setBaseUrl(gateway.url());
        component.getConfiguration().setRequestsPerSecond(10);
        component.getConfiguration().setRateLimitProxyManager((ProxyManager<Object>) shared);
        component.getConfiguration().setRateLimitKey(1L);
        context.addComponent("smsapi", component);
        context.start();
        return context;
    }
}
