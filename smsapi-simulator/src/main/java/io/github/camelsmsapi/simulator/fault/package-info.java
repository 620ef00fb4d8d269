// SPDX-License-Identifier: Apache-2.0
/**
 * What goes wrong on purpose, by rule or by a magic number: each fault, when it strikes, and how often it did. Nothing
 * here answers requests or sends reports.
 */
package io.github.camelsmsapi.simulator.fault;
