// SPDX-License-Identifier: Apache-2.0
/**
 * Routes that replace calls of the official Java client and routes of {@code http:}, which stand here, too. The page on
 * moving explains them.
 */
package io.github.camelsmsapi.examples.moving;
