// SPDX-License-Identifier: Apache-2.0
/**
 * Short links, and what happens when somebody clicks on one (wire reference, sections 10 and 16.3).
 */
package io.github.camelsmsapi.simulator.shortlink;
