// SPDX-License-Identifier: Apache-2.0
/** Short links and their clicks, as SMSAPI shows them. */
package io.github.camelsmsapi.operation.link;
