// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.operation;

/** A result of which is known how many entries SMSAPI has. */
public interface Sized {

    /** How many there are in all. */
    int size();
}
