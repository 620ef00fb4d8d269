// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.settings;

/** How a request over a limit is answered (wire reference, section 1.6). */
public enum LimitAnswer {
    /** By HTTP 200 with code 202 or 203. */
    CODE,
    /** By HTTP 429. */
    HTTP_429
}
