// SPDX-License-Identifier: Apache-2.0
/**
 * The operations about the account itself: balance, profile and whether the service is there. Each is one small class.
 */
package io.github.camelsmsapi.simulator.profile;
