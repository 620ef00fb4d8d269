// SPDX-License-Identifier: Apache-2.0
/**
 * The one customer account that the gateway serves: who may use it, its balance, contacts, sender names, templates and
 * sub-users. Nothing here knows of requests or responses.
 */
package io.github.camelsmsapi.simulator.account;
