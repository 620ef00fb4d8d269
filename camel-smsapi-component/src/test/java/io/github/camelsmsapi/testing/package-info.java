// SPDX-License-Identifier: Apache-2.0
/**
 * What tests need and no test is: a gateway that answers by a script over real sockets, and a Camel context that talks
 * to it.
 */
package io.github.camelsmsapi.testing;
