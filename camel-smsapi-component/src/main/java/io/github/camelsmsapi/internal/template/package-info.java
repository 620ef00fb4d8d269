// SPDX-License-Identifier: Apache-2.0
/** How the route templates come into a Camel context. Nothing here talks to SMSAPI. */
package io.github.camelsmsapi.internal.template;
