// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.account;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The callback addresses of the account. To be used on the simulator's event loop only. */
public final class Callbacks {

    private final Map<String, Callback> byId = new LinkedHashMap<>();
    private final CallbacksListener listener;
    private long created;

    public Callbacks(CallbacksListener listener) {
        this.listener = listener;
    }

    /** Registers a new address. */
    public Callback register(String url, String type, int apiVersion, Optional<Callback.Receiver> receiver) {
        var id = String.format("%024X", ++created);
        return put(new Callback(id, url, type, apiVersion, receiver, true));
    }

    /** How many ids were given. */
    public long created() {
        return created;
    }

    /** Gives other ids than an earlier run of this gateway did. */
    public void continueBehind(long given) {
        created = given;
    }

    public Callback put(Callback callback) {
        byId.put(callback.id(), callback);
        listener.registered(callback);
        return callback;
    }

    public Optional<Callback> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public void remove(String id) {
        byId.remove(id);
        listener.unregistered(id);
    }

    public Collection<Callback> all() {
        return Collections.unmodifiableCollection(byId.values());
    }

    /** The addresses in use of one type. */
    public List<String> activeUrls(String type) {
        return byId.values().stream()
                .filter(callback -> callback.active() && callback.type().equals(type))
                .map(Callback::url).toList();
    }
}
