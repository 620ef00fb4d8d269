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
package io.github.camelsmsapi.policy;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import io.github.camelsmsapi.error.SmsapiErrorException;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;

/**
 * Sets a delay that the failure itself asks for in place of the growing one: what SMSAPI says in {@code Retry-After},
 * in full, or what is configured for the code.
 */
final class RedeliveryDelay implements Processor {

    private final Map<Integer, Duration> delays;

    RedeliveryDelay(Map<Integer, Duration> delays) {
        this.delays = delays;
    }

    @Override
    public void process(Exchange exchange) {
        var failure = Reactions.failureOf(exchange);
        var byCode = failure instanceof SmsapiErrorException error
                ? Optional.ofNullable(delays.get(error.getCode())) : Optional.<Duration> empty();
        failure.getRetryAfter().or(() -> byCode).ifPresentOrElse(
                delay -> exchange.getMessage().setHeader(Exchange.REDELIVERY_DELAY, delay.toMillis()),
                () -> exchange.getMessage().removeHeader(Exchange.REDELIVERY_DELAY));
    }
}
