// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.fuzz;

/**
 * A message that is meant to be sent, or several that are equal.
 *
 * @param id         its name, {@code step@item}
 * @param idx        who makes its idx
 * @param times      how many such messages are meant, one after the other
 * @param byAccounts whether several accounts try it, each as a message of its own
 * @param place      where it is sent
 */
record Meant(String id, Send.Idx idx, int times, boolean byAccounts, Place place) {

    /** Whether it is one of several in a body. */
    boolean isPart() {
        return id.contains("#");
    }

    /** How many SMS that makes: under an idx of the caller's the same message stays the same. */
    int sms() {
        return idx.isOwn() ? 1 : times;
    }
}
