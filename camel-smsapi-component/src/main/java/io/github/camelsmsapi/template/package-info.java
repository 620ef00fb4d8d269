// SPDX-License-Identifier: Apache-2.0
/**
 * Route templates for Java, YAML and XML: routes that run by the clock, and routes that wait for credit. They consist
 * of endpoints, policies and the processors of this package.
 */
package io.github.camelsmsapi.template;
