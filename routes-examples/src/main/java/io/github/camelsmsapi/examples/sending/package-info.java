// SPDX-License-Identifier: Apache-2.0
/**
 * Routes as a user would write them, one class for each theme of sending, each run by a test against the simulator; the
 * pages {@code src/docs/sending.md} and {@code src/docs/discount-codes.md} quote them. They work alike with the
 * simulator and the real service.
 */
package io.github.camelsmsapi.examples.sending;
