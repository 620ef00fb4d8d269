// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.records;

import java.time.Instant;

/** A status and when a message got it. */
public record StatusAt(DeliveryStatus status, Instant at) {
}
