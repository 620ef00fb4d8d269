// SPDX-License-Identifier: Apache-2.0

/**
 * Routes ready to be used by parameters, from Java, YAML or XML: what goes by the clock, and what waits for credit.
 * They are made of endpoints, policies and the steps below; nothing here talks to SMSAPI by itself.
 */
package io.github.camelsmsapi.template;
