// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.journal;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelsmsapi.simulator.account.AddressBook;
import io.github.camelsmsapi.simulator.account.AddressBookListener;
import io.github.camelsmsapi.simulator.account.Callback;
import io.github.camelsmsapi.simulator.account.CallbacksListener;
import io.github.camelsmsapi.simulator.account.Catalog;
import io.github.camelsmsapi.simulator.account.CatalogEntry;
import io.github.camelsmsapi.simulator.account.CatalogListener;
import io.github.camelsmsapi.simulator.account.Entry;
import io.github.camelsmsapi.simulator.delivery.PendingReport;
import io.github.camelsmsapi.simulator.delivery.ReportsListener;
import io.github.camelsmsapi.simulator.records.BookedMessage;
import io.github.camelsmsapi.simulator.records.MessageListener;
import io.github.camelsmsapi.simulator.records.MessageLog;

/**
 * Writes down what happens to one gateway. Lines gather until they are committed: before an answer leaves, else before
 * the event loop turns again. What is committed together is read again together or not at all. Until it is opened, and
 * without a data file, it hears everything and writes nothing. To be used on the simulator's event loop only.
 */
public final class Journal
        implements MessageListener, CallbacksListener, ReportsListener, AddressBookListener, CatalogListener, AutoCloseable {

    private static final int CHUNK = 1 << 20;

    private final Executor later;
    private final ByteArrayOutputStream gathered = new ByteArrayOutputStream();
    private Optional<DataFile> file = Optional.empty();
    private Supplier<Totals> totals = () -> null;
    private Totals written;
    private boolean commitPlanned;

    /** @param later runs a task at the next turn of the event loop */
    public Journal(Executor later) {
        this.later = later;
    }

    /** Writes all there is in place of what the file holds, and from then on what happens. */
    public void open(
            DataFile dataFile, Supplier<Totals> currentTotals, MessageLog messages, Iterable<Callback> callbacks,
            Iterable<PendingReport> reports, AddressBook addressBook, Catalog catalog) {
        file = Optional.of(dataFile);
        totals = currentTotals;
        dataFile.rewrite(out -> {
            callbacks.forEach(this::registered);
            append(Line.begin(EntryLine.ADDRESS_BOOK));
            addressBook.entries().forEach(this::kept);
            messages.all().forEach(message -> {
                booked(message);
                if (gathered.size() > CHUNK) {
                    write();
                }
            });
            messages.idxsTakenWithoutMessage().forEach(this::idxTaken);
            reports.forEach(this::due);
            append(Line.begin(CatalogLine.PANEL));
            catalog.entries().forEach(this::kept);
            commit();
        });
    }

    @Override
    public void booked(BookedMessage message) {
        gather(() -> Line.of(message));
    }

    @Override
    public void updated(BookedMessage message) {
        gather(() -> Line.begin(Line.STATUS).put("id", message.id()).put("status", message.status().name())
                .put("at", Line.nanos(message.statusAt())));
    }

    @Override
    public void idxTaken(String idx, Instant at) {
        gather(() -> Line.begin(Line.IDX).put("idx", idx).put("at", Line.nanos(at)));
    }

    @Override
    public void registered(Callback callback) {
        gather(() -> Line.of(callback));
    }

    @Override
    public void unregistered(String id) {
        gather(() -> Line.begin(Line.NO_CALLBACK).put("id", id));
    }

    @Override
    public void due(PendingReport report) {
        gather(() -> Line.of(report));
    }

    @Override
    public void taken(List<PendingReport> reports) {
        gather(() -> {
            var line = Line.begin(Line.TAKEN);
            var numbers = line.putArray("numbers");
            reports.forEach(report -> numbers.add(report.number()));
            return line;
        });
    }

    @Override
    public void kept(Entry entry) {
        gather(() -> EntryLine.of(entry));
    }

    @Override
    public void dropped(String id) {
        gather(() -> Line.begin(EntryLine.NO_ENTRY).put("id", id));
    }

    @Override
    public void kept(CatalogEntry entry) {
        gather(() -> CatalogLine.of(entry));
    }

    @Override
    public void discarded(String id) {
        gather(() -> Line.begin(CatalogLine.DISCARDED).put("id", id));
    }

    /** Gives all that was gathered to the system. */
    public void commit() {
        commitPlanned = false;
        if (file.isEmpty()) {
            return;
        }
        var now = totals.get();
        if (!Objects.equals(now, written)) {
            append(Line.of(now));
            written = now;
        }
        write();
    }

    /** Commits and hears no more. */
    @Override
    public void close() {
        commit();
        file = Optional.empty();
    }

    private void gather(Supplier<ObjectNode> line) {
        if (file.isEmpty()) {
            return;
        }
        append(line.get());
        if (!commitPlanned) {
            commitPlanned = true;
            later.execute(this::commit);
        }
    }

    private void append(ObjectNode line) {
        gathered.writeBytes(Line.write(line));
        gathered.write('\n');
    }

    private void write() {
        if (gathered.size() > 0) {
            append(Line.begin(Line.END));
            file.ifPresent(open -> open.append(ByteBuffer.wrap(gathered.toByteArray())));
            gathered.reset();
        }
    }
}
