// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.policy;

/** The form in which the policies keep what could not be sent. */
enum KeepAs {

    /** The message as it came into the route, with the reason in headers. */
    ORIGINAL,
    /** A {@link KeptMessage}, which the template {@code smsapi-replay} sends again. */
    JSON
}
