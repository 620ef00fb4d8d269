// SPDX-License-Identifier: Apache-2.0
/** The account, its sub-users, sender names and templates. Each class has the routes of one resource. */
package io.github.camelsmsapi.examples.accounts;
