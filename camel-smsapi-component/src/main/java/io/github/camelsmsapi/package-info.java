// SPDX-License-Identifier: Apache-2.0
/**
 * Camel's view of SMSAPI: the component, its endpoints, producers and consumers, options and headers. What a message, a
 * request or a report is stands in the packages below, which use nothing of this package but the constants of
 * {@link io.github.camelsmsapi.SmsapiConstants}.
 */
package io.github.camelsmsapi;
