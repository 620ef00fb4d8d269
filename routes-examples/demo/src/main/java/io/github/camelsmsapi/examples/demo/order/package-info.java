// SPDX-License-Identifier: Apache-2.0
/**
 * What a user of the component would write: the routes from a file of orders to text messages and back to the orders,
 * and the journal that they keep. Nothing here knows whether a simulator or the real service is at the other end.
 */
package io.github.camelsmsapi.examples.demo.order;
