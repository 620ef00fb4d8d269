// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.springboot;

/**
 * An order that is ready to be sent.
 *
 * @param id    its number, which is also the idx of the message
 * @param phone the customer's
 */
public record Order(String id, String phone) {
}
