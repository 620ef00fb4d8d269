// SPDX-License-Identifier: Apache-2.0
/**
 * What the account keeps in its panel: sender names, templates and sub-users (wire reference, sections 6 to 8). Nothing
 * here knows of requests, answers or messages.
 */
package io.github.camelsmsapi.simulator.panel;
