// SPDX-License-Identifier: Apache-2.0

/**
 * The component's route templates, each filled in once in Java ({@code ClockRoutes}) and once in YAML
 * ({@code clock.yaml}): what goes by the clock, and messages that wait for credit.
 */
package io.github.camelsmsapi.examples.clock;
