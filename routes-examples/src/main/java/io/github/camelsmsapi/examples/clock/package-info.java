// SPDX-License-Identifier: Apache-2.0

/**
 * The component's route templates in Java ({@code ClockRoutes}) and in YAML ({@code clock.yaml}): scheduled routes, and
 * messages that wait for credit.
 */
package io.github.camelsmsapi.examples.clock;
