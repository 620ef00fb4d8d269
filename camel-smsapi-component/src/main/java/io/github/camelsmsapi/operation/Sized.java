// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.operation;

/** A result that knows the total number of entries. */
public interface Sized {

    /** How many there are in all. */
    int size();
}
