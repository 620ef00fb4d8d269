// SPDX-License-Identifier: Apache-2.0
/**
 * The data types into which routes turn what this component hands over, by {@code transformDataType}: JSON, and
 * CloudEvents. Nothing here talks to SMSAPI.
 */
package io.github.camelsmsapi.internal.transform;
