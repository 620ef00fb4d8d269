// SPDX-License-Identifier: Apache-2.0
/** Where SMSAPI calls back, as it shows it. */
package io.github.camelsmsapi.operation.callback;
