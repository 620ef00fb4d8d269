// SPDX-License-Identifier: Apache-2.0
/**
 * What goes wrong on purpose: each fault with what a caller then sees, the rules that say when it strikes, and a count
 * of how often it did. Nothing here answers requests or sends reports.
 */
package io.github.camelsmsapi.simulator.fault;
