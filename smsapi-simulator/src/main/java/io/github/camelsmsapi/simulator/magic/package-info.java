// SPDX-License-Identifier: Apache-2.0
/**
 * Recipients that mean something, so that any client in any language can ask for any outcome. A number says all there
 * is to say; only how often it was tried is remembered.
 */
package io.github.camelsmsapi.simulator.magic;
