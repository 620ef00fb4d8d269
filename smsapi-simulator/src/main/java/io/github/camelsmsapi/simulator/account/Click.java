// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.account;

import java.time.Instant;

/**
 * A click on a short link.
 *
 * @param link      as it was then
 * @param userAgent what the browser says it is, or an empty text
 */
public record Click(ShortLink link, Instant at, String userAgent) {
}
