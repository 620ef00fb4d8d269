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

import org.apache.camel.Exchange;
import org.apache.camel.Processor;

/**
 * Asks SMSAPI, on the next attempt, to send at the next time the account allows: only SMSAPI knows the account's hours
 * (wire reference, section 2.12).
 */
final class Deferral implements Processor {

    @Override
    public void process(Exchange exchange) {
        exchange.getMessage().setHeader("CamelSmsapiTimeRestriction", "nearest_available");
    }
}
