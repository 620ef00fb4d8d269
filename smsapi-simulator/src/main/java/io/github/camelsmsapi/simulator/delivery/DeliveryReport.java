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
package io.github.camelsmsapi.simulator.delivery;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.github.camelsmsapi.simulator.account.Account;
import io.github.camelsmsapi.simulator.books.BookedMessage;

/**
 * One delivery report, its parameters in the order in which the service sends them (wire reference, section 16.1).
 */
public record DeliveryReport(Map<String, String> parameters) {

    static DeliveryReport about(BookedMessage message, Account account) {
        var network = account.prices().of(message.number());
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("MsgId", message.id());
        parameters.put("status", Integer.toString(message.status().number()));
        parameters.put("status_name", message.status().name());
        parameters.put("idx", message.idx());
        parameters.put("points", message.points().toPlainString());
        parameters.put("to", message.number());
        parameters.put("sent_at", Long.toString(message.sendAt().getEpochSecond()));
        parameters.put("donedate", Long.toString(message.statusAt().getEpochSecond()));
        parameters.put("username", message.sentBy());
        parameters.put("mcc", network.mcc());
        parameters.put("mnc", network.mnc());
        parameters.put("from", message.from());
        return new DeliveryReport(parameters);
    }

    /** The recipient it is about. */
    String number() {
        return parameters.getOrDefault("to", parameters.getOrDefault("number", ""));
    }

    /** The parameters of a call that carries several reports: comma-separated lists of the same order. */
    static Map<String, String> together(List<DeliveryReport> reports) {
        var parameters = new LinkedHashMap<String, String>();
        reports.forEach(report -> report.parameters.forEach(
                (name, value) -> parameters.merge(name, value, (list, next) -> list + ',' + next)));
        return parameters;
    }
}
