// SPDX-License-Identifier: Apache-2.0
/**
 * The simulator in JUnit 5 tests. The only package that knows JUnit, which is there only if the caller's tests bring
 * it.
 */
package io.github.camelsmsapi.simulator.junit;
