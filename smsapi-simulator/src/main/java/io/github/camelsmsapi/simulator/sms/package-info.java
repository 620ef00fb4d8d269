// SPDX-License-Identifier: Apache-2.0
/**
 * {@code sms.do} and its likes {@code mms.do} and {@code vms.do}: sending, scheduling, deleting what was scheduled, and
 * the withdrawn status look-up (wire reference, sections 2 to 4). Whether a request is taken is decided by the checks
 * of {@code SendChecks}, in the order written there.
 */
package io.github.camelsmsapi.simulator.sms;
