// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.report;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;

import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.RollbackExchangeException;
import org.apache.camel.spi.UnitOfWork;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.UnitOfWorkHelper;

/**
 * Hands one report to the stations. It is taken over when none of them failed and nothing was rolled back. What waits
 * for the end of the exchange, as an idempotent consumer does, is told the same as SMSAPI: Camel by itself would call
 * an exchange complete that was marked for rollback.
 */
final class Handover {

    private final Exchange exchange;
    private final UnitOfWork work;
    private boolean rolledBack;

    Handover(Exchange exchange) {
        this.exchange = exchange;
        var camels = PluginHelper.getUnitOfWorkFactory(exchange.getContext()).createUnitOfWork(exchange);
        this.work = (UnitOfWork) Proxy.newProxyInstance(UnitOfWork.class.getClassLoader(), new Class<?>[] { UnitOfWork.class },
                (proxy, method, arguments) -> call(camels, method, arguments));
        exchange.getExchangeExtension().setUnitOfWork(work);
    }

    /** Notes a rollback when its transaction ends: Camel then forgets the mark of markRollbackOnlyLast. */
    private Object call(UnitOfWork camels, Method method, Object[] arguments) throws Throwable {
        try {
            var result = method.invoke(camels, arguments);
            if (method.getName().equals("endTransactedBy") && !camels.isTransacted()) {
                rolledBack |= exchange.isRollbackOnlyLast();
            }
            return result;
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }

    /** Whether all stations took it over; what fails at one goes no further. */
    boolean isTakenOver(List<Processor> stations) {
        try {
            for (var station : stations) {
                if (!isFailed()) {
                    process(station);
                }
            }
            if (isFailed() && exchange.getException() == null) {
                exchange.setException(new RollbackExchangeException(exchange));
            }
            if (!isFailed()) { // a failure that the route has handled does not count
                exchange.getExchangeExtension().setFailureHandled(false);
            }
            return !isFailed();
        } finally {
            UnitOfWorkHelper.doneUow(work, exchange);
        }
    }

    private void process(Processor station) {
        try {
            station.process(exchange);
        } catch (Exception failure) { // that of a station is SMSAPI's to repeat, whatever it is
            exchange.setException(failure);
        }
    }

    private boolean isFailed() {
        return exchange.getException() != null || exchange.isRollbackOnly() || exchange.isRollbackOnlyLast() || rolledBack;
    }
}
