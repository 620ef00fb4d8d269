// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.journal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelsmsapi.simulator.account.AddressBook;
import io.github.camelsmsapi.simulator.account.Callbacks;
import io.github.camelsmsapi.simulator.account.Catalog;
import io.github.camelsmsapi.simulator.delivery.PendingReport;
import io.github.camelsmsapi.simulator.records.DeliveryStatus;
import io.github.camelsmsapi.simulator.records.MessageLog;

/**
 * Reads a data file back into messages, callbacks, address book and catalog. Lines at its end that were not committed
 * as a whole are left out.
 */
public final class Replay {

    private final MessageLog messages;
    private final Callbacks callbacks;
    private final AddressBook addressBook;
    private final Catalog catalog;
    private final Map<Long, PendingReport> reports = new LinkedHashMap<>();
    private Optional<Totals> totals = Optional.empty();
    private Optional<String> unreadable = Optional.empty();
    private final List<JsonNode> gathered = new ArrayList<>();
    private long lines;

    private Replay(MessageLog messages, Callbacks callbacks, AddressBook addressBook, Catalog catalog) {
        this.catalog = catalog;
        this.messages = messages;
        this.callbacks = callbacks;
        this.addressBook = addressBook;
    }

    /**
     * Reads all of the file.
     *
     * @throws IllegalStateException if another line than the last cannot be read
     */
    public static Replay of(
            DataFile file, MessageLog messages, Callbacks callbacks, AddressBook addressBook, Catalog catalog) {
        var replay = new Replay(messages, callbacks, addressBook, catalog);
        file.read(replay::line);
        return replay;
    }

    /** The reports that nobody has taken. */
    public Collection<PendingReport> reports() {
        return reports.values();
    }

    /** The last totals; empty when the file is new. */
    public Optional<Totals> totals() {
        return totals;
    }

    private void line(String text) {
        if (unreadable.isPresent()) {
            throw new IllegalStateException("Line " + lines + " of the data file cannot be read: " + unreadable.get());
        }
        lines++;
        try {
            var line = Line.read(text);
            if (Line.text(line, "is").equals(Line.END)) {
                gathered.forEach(this::apply);
                gathered.clear();
                messages.takeFresh();
            } else {
                gathered.add(line);
            }
        } catch (IOException | RuntimeException e) {
            unreadable = Optional.of(e.getClass().getSimpleName()); // its message would show numbers and texts
        }
    }

    private void apply(JsonNode line) {
        switch (Line.text(line, "is")) {
            case Line.MESSAGE -> messages.book(Line.message(line));
            case Line.STATUS -> messages.find(Line.text(line, "id")).ifPresent(message -> messages.update(
                    message.become(DeliveryStatus.valueOf(Line.text(line, "status")), Line.instant(line, "at"))));
            case Line.IDX -> messages.takeIdx(Line.text(line, "idx"), Line.instant(line, "at"));
            case Line.CALLBACK -> callbacks.put(Line.callback(line));
            case Line.NO_CALLBACK -> callbacks.remove(Line.text(line, "id"));
            case Line.REPORT -> {
                var report = Line.report(line);
                reports.put(report.number(), report);
            }
            case Line.TAKEN -> line.path("numbers").forEach(number -> reports.remove(number.asLong()));
            case EntryLine.ADDRESS_BOOK -> addressBook.clear();
            case EntryLine.CONTACT -> addressBook.keep(EntryLine.contact(line));
            case EntryLine.GROUP -> addressBook.keep(EntryLine.group(line));
            case EntryLine.FIELD -> addressBook.keep(EntryLine.field(line));
            case EntryLine.NO_ENTRY -> addressBook.drop(Line.text(line, "id"));
            case Line.TOTALS -> totals = Optional.of(Line.totals(line));
            case CatalogLine.PANEL -> catalog.clear();
            case CatalogLine.DISCARDED -> catalog.discard(Line.text(line, "id"));
            case CatalogLine.ENTRY -> catalog.restore(CatalogLine.entry(line));
            default -> throw new IllegalArgumentException("is: " + Line.text(line, "is"));
        }
    }
}
