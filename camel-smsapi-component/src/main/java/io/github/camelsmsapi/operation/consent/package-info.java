// SPDX-License-Identifier: Apache-2.0
/** Who wants no messages, as SMSAPI shows it. */
package io.github.camelsmsapi.operation.consent;
