// SPDX-License-Identifier: Apache-2.0
/**
 * Everything SMSAPI and the network can say no with: codes, categories, outcomes and exceptions. Nothing here knows how
 * a request is made, and nothing else of the component may be used here.
 */
package io.github.camelsmsapi.error;
