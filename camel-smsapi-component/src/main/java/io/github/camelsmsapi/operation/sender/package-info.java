// SPDX-License-Identifier: Apache-2.0
/** Sender names and templates, as SMSAPI shows them. */
package io.github.camelsmsapi.operation.sender;
