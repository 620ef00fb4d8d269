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
package io.github.camelsmsapi.examples.springboot;

import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

import io.github.camelsmsapi.report.DeliveryReport;
import org.apache.camel.Header;
import org.apache.camel.ProducerTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The orders and how far their messages are. Those who want to keep them over a restart take the outbox. */
@RestController
@RequestMapping("/orders")
@Component("orders")
public class Orders {

    private final Map<String, String> states = new ConcurrentSkipListMap<>();
    private final ProducerTemplate camel;

    Orders(ProducerTemplate camel) {
        this.camel = camel;
    }

    /** Takes an order over; its message is sent when there is time for it. */
    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    public void ship(@RequestBody Order order) {
        states.put(order.id(), "READY");
        camel.sendBody("seda:orders", order);
    }

    /** The state of each order by its number. */
    @GetMapping
    public Map<String, String> states() {
        return states;
    }

    /** The gateway has it. A report may have been faster. */
    public void sent(@Header("CamelSmsapiIdx") String id) {
        states.replace(id, "READY", "SENT");
    }

    /** The gateway reports. */
    public void reported(DeliveryReport report) {
        report.idx().ifPresent(id -> states.put(id, report.statusName()));
    }

    /** The error policies have given up. */
    public void dead(Order order, @Header("CamelSmsapiErrorReason") String reason) {
        states.put(order.id(), reason);
    }
}
