// SPDX-License-Identifier: Apache-2.0
/**
 * Sends again what was kept as JSON: dead letters of one code and one hour by the route template {@code smsapi-replay},
 * parked messages by {@code smsapi-parked-messages}.
 */
package io.github.camelsmsapi.examples.replay;
