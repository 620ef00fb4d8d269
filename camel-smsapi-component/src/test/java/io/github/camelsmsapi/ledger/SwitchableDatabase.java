// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.ledger;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import com.zaxxer.hikari.HikariDataSource;

/** A database that can be switched off, and where something can happen between two statements. */
public final class SwitchableDatabase extends HikariDataSource {

    private final AtomicReference<Runnable> meanwhile = new AtomicReference<>();
    private volatile String statement;
    private volatile boolean down;

    public void down(boolean now) {
        down = now;
    }

    /** Runs something once, before the next connection prepares a statement that begins so. */
    public void before(String beginning, Runnable what) {
        statement = beginning;
        meanwhile.set(what);
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (down) {
            throw new SQLException("the database is down", "08001");
        }
        return meanwhile.get() == null ? super.getConnection() : watched(super.getConnection());
    }

    private Connection watched(Connection connection) {
        return (Connection) Proxy.newProxyInstance(Connection.class.getClassLoader(), new Class<?>[] { Connection.class },
                (proxy, method, arguments) -> {
                    if (method.getName().equals("prepareStatement") && ((String) arguments[0]).startsWith(statement)) {
                        Optional.ofNullable(meanwhile.getAndSet(null)).ifPresent(Runnable::run);
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                });
    }
}
