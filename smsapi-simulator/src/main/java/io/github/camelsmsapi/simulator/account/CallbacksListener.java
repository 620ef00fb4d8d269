// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.account;

/** Hears of every change to the registered callbacks. */
public interface CallbacksListener {

    /** A callback is new, or another than before. */
    void registered(Callback callback);

    void unregistered(String id);
}
