// SPDX-License-Identifier: Apache-2.0
/**
 * The routes that a user of the component would write, from a file of orders to text messages and back, and their
 * journal. They work alike with the simulator and the real service.
 */
package io.github.camelsmsapi.examples.demo.order;
