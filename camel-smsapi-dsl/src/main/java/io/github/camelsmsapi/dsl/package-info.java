// SPDX-License-Identifier: Apache-2.0
/** Endpoints and the component by methods. Made by each build of the component's own list of its options. */
package io.github.camelsmsapi.dsl;
