// SPDX-License-Identifier: Apache-2.0
/** The error policies beside what a route does itself. */
package io.github.camelsmsapi.examples.policies;
