// SPDX-License-Identifier: Apache-2.0
/**
 * The one customer account that the gateway serves: who may use it, what it owns and what it is allowed to do. Nothing
 * here knows of requests or answers.
 */
package io.github.camelsmsapi.simulator.account;
