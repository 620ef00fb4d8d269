// SPDX-License-Identifier: Apache-2.0
/**
 * Routes that moved to {@code smsapi:} from the official Java client or from {@code http:}, and the latter. The page on
 * moving explains them.
 */
package io.github.camelsmsapi.examples.moving;
