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
import io.github.camelsmsapi.simulator.account.Callbacks;
import io.github.camelsmsapi.simulator.addressbook.AddressBook;
import io.github.camelsmsapi.simulator.books.Books;
import io.github.camelsmsapi.simulator.books.DeliveryStatus;
import io.github.camelsmsapi.simulator.delivery.PendingReport;
import io.github.camelsmsapi.simulator.panel.Panel;

/**
 * Reads a data file back into books, callbacks, address book and panel. Lines at its end that were not committed as a
 * whole are left out.
 */
public final class Replay {

    private final Books books;
    private final Callbacks callbacks;
    private final AddressBook addressBook;
    private final Panel panel;
    private final Map<Long, PendingReport> reports = new LinkedHashMap<>();
    private Optional<Totals> totals = Optional.empty();
    private Optional<String> unreadable = Optional.empty();
    private final List<JsonNode> gathered = new ArrayList<>();
    private long lines;

    private Replay(Books books, Callbacks callbacks, AddressBook addressBook, Panel panel) {
        this.panel = panel;
        this.books = books;
        this.callbacks = callbacks;
        this.addressBook = addressBook;
    }

    /**
     * Reads all of the file.
     *
     * @throws IllegalStateException if another line than the last cannot be read
     */
    public static Replay of(
            DataFile file, Books books, Callbacks callbacks, AddressBook addressBook, Panel panel) {
        var replay = new Replay(books, callbacks, addressBook, panel);
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
                books.takeFresh();
            } else {
                gathered.add(line);
            }
        } catch (IOException | RuntimeException e) {
            unreadable = Optional.of(e.getClass().getSimpleName()); // its message would show numbers and texts
        }
    }

    private void apply(JsonNode line) {
        switch (Line.text(line, "is")) {
            case Line.MESSAGE -> books.book(Line.message(line));
            case Line.STATUS -> books.find(Line.text(line, "id")).ifPresent(message -> books.update(
                    message.become(DeliveryStatus.valueOf(Line.text(line, "status")), Line.instant(line, "at"))));
            case Line.IDX -> books.takeIdx(Line.text(line, "idx"), Line.instant(line, "at"));
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
            case PanelLine.PANEL -> panel.clear();
            case PanelLine.DISCARDED -> panel.discard(Line.text(line, "id"));
            case PanelLine.ENTRY -> panel.restore(PanelLine.entry(line));
            default -> throw new IllegalArgumentException("is: " + Line.text(line, "is"));
        }
    }
}
