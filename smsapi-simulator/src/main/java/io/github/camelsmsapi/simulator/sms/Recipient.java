// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.sms;

/**
 * One addressed number that is left after duplicates and unwanted ones were dropped.
 *
 * @param position  where it stood in the request, beginning with 0: its idx and parameters stand there too
 * @param submitted as the caller wrote it
 * @param number    with country prefix; what was written if it is no number
 */
record Recipient(int position, String submitted, String number) {
}
