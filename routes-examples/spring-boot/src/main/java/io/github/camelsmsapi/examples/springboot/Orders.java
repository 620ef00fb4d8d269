// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.springboot;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

import io.github.camelsmsapi.ledger.MessageLedger;
import io.github.camelsmsapi.ledger.TrackedMessage;
import io.github.camelsmsapi.report.DeliveryReport;
import org.apache.camel.Header;
import org.apache.camel.ProducerTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The orders and how far their messages are. They are in memory; what the ledger knows survives a restart. */
@RestController
@RequestMapping("/orders")
@Component("orders")
public class Orders {

    private final Map<String, String> states = new ConcurrentSkipListMap<>();
    private final ProducerTemplate camel;
    private final MessageLedger ledger;

    Orders(ProducerTemplate camel, MessageLedger ledger) {
        this.camel = camel;
        this.ledger = ledger;
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

    /** What is known of an order's messages, after a restart too; mostly one. */
    @GetMapping("/{id}/messages")
    public List<TrackedMessage> messages(@PathVariable String id) {
        return ledger.findByIdx(id);
    }

    /** The gateway has it. A report may have been faster. */
    public void sent(@Header("CamelSmsapiIdx") String id) {
        states.replace(id, "READY", "SENT");
    }

    /** The gateway reports. */
    public void reported(DeliveryReport report) {
        if (report.idx() != null) {
            states.put(report.idx(), report.statusName());
        }
    }

    /** The error policies have given up. */
    public void dead(Order order, @Header("CamelSmsapiErrorReason") String reason) {
        states.put(order.id(), reason);
    }
}
