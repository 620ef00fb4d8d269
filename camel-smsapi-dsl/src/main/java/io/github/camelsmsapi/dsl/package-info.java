// SPDX-License-Identifier: Apache-2.0
/**
 * Endpoints and the component by methods. Made by each build of the component's own list of its options.
 * <p>
 * Camel 4.18 loses {@code +} and {@code %} in the values of such an endpoint: set a text as the body or by a header, or
 * write {@code message("RAW(10% + 5%)")}.
 */
package io.github.camelsmsapi.dsl;
