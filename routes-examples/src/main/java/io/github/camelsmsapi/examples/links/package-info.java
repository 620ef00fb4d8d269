// SPDX-License-Identifier: Apache-2.0
/** Short links, and the callbacks by which SMSAPI reports clicks and other events. */
package io.github.camelsmsapi.examples.links;
