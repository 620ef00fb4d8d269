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
package io.github.camelsmsapi.examples.sending;

import org.apache.camel.builder.RouteBuilder;

/**
 * Single messages that share requests, for more throughput. Each exchange still gets its own result, its own id and its
 * own error.
 * <p>
 * {@code batchSize} is how many messages share a request, {@code batchLinger} how long the first of them waits for
 * others. Messages share one when nothing but recipient and idx tells them apart.
 */
public class BatchRoutes extends RouteBuilder {

    @Override
    public void configure() {
        from("seda:delays?concurrentConsumers=20&size=10000&blockWhenFull=true")
                .setBody(constant("Your train is late"))
                .to("smsapi:sms/send?from=MyRail&batchSize=100&batchLinger=50")
                .to("seda:sent");
    }
}
