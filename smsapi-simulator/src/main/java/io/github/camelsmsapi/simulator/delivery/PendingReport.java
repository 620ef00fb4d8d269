// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.delivery;

/**
 * A report that was not taken yet.
 *
 * @param number tells it from all other reports of this gateway
 * @param url    where it goes
 */
public record PendingReport(long number, String url, Notice report) {
}
