// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.server;

import java.util.List;

import io.github.camelsmsapi.simulator.records.BookedMessage;
import io.github.camelsmsapi.simulator.records.Exchange;

/** Hears of every request once it is answered. */
public interface TrafficListener {

    /** @param messages the messages that the request brought */
    void answered(Exchange exchange, List<BookedMessage> messages);
}
