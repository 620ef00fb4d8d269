// SPDX-License-Identifier: Apache-2.0
/**
 * The REST operations on message templates (wire reference, section 8). A send finds them in the panel by their names.
 */
package io.github.camelsmsapi.simulator.template;
