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
package io.github.camelsmsapi.examples.clock;

import java.util.List;

import io.github.camelsmsapi.message.SmsMessage;

/**
 * The messages of a campaign. Each has an idx of its own that is the same whenever they are asked for: a run that is
 * made up for, or started twice, sends nobody a second message.
 */
public class Campaign {

    private final List<String> customers;

    public Campaign(List<String> customers) {
        this.customers = List.copyOf(customers);
    }

    public List<SmsMessage> messages() {
        return customers.stream().map(number -> SmsMessage.to(number).text("Summer sale: 20% off until Sunday")
                .idx("summer-2026-" + number)).toList();
    }
}
