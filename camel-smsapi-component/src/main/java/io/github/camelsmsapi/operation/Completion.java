// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.operation;

/** What became of a request to which SMSAPI answers without content. */
public enum Completion {

    /** It is done. */
    DONE,
    /** SMSAPI has taken it over and does it later (HTTP 202). */
    ACCEPTED,
    /** There was nothing to change (HTTP 304). */
    UNCHANGED
}
