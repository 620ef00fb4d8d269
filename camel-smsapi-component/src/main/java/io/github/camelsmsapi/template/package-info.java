// SPDX-License-Identifier: Apache-2.0
/**
 * Route templates for Java, YAML and XML: routes that run by the clock, and routes that wait for credit. They are made
 * of endpoints, policies and the steps below; nothing here talks to SMSAPI by itself.
 */
package io.github.camelsmsapi.template;
