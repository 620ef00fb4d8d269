// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.client;

/**
 * How the rate limit stands at a moment.
 *
 * @param available how many requests may leave at once; 0 or less while all pause because SMSAPI said that there were
 *                  too many, and 0 when the shared limit does not answer
 * @param underWay  how many requests have a place, of {@code maxConcurrentRequests}
 * @param waiting   how many requests wait for a place
 */
public record RateState(long available, int underWay, int waiting) {
}
