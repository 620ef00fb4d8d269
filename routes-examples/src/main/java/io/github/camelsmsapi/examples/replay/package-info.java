// SPDX-License-Identifier: Apache-2.0
/** Dead letters of one code and one hour are sent again: the route template {@code smsapi-replay}. */
package io.github.camelsmsapi.examples.replay;
