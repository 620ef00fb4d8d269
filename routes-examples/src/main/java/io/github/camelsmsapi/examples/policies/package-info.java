// SPDX-License-Identifier: Apache-2.0
/** The error policies beside a route's own {@code onException}. */
package io.github.camelsmsapi.examples.policies;
