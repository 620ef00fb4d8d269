// SPDX-License-Identifier: Apache-2.0
/**
 * Everything that SMSAPI, the network and the checks refuse with: codes, categories, reactions, outcomes and
 * exceptions. Nothing here knows how a request is made, and no other package of the component may be used here.
 */
package io.github.camelsmsapi.error;
