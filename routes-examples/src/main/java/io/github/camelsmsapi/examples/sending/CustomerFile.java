// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.sending;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.github.camelsmsapi.internal.message.Invisible;
import io.github.camelsmsapi.message.SmsMessage;
import org.apache.camel.Body;
import org.apache.camel.Header;

/**
 * Reads customers line by line, so that no file is too large. The first line names the columns id, phone and name, in
 * any order and case, separated by commas or semicolons. A line that has not as many cells becomes a message without a
 * recipient, which is refused alone; its idx says which line it is.
 */
public class CustomerFile {

    private static final int LINES_AT_A_TIME = 1_000;

    private final SentMessages sent;

    /** @param sent what is not sent again */
    public CustomerFile(SentMessages sent) {
        this.sent = sent;
    }

    /** The messages of a file that were not sent yet, a request's worth at a time. */
    public Iterator<List<SmsMessage>> messages(@Body Reader csv, @Header("CamelFileName") String name) throws IOException {
        var lines = new Lines(csv, name);
        return new Iterator<>() {
            private List<SmsMessage> next = gather();

            private List<SmsMessage> gather() {
                var some = new ArrayList<SmsMessage>();
                while (some.size() < LINES_AT_A_TIME && lines.hasNext()) {
                    var message = lines.next();
                    if (!sent.contains(message.options().get("idx").toString())) {
                        some.add(message);
                    }
                }
                return some;
            }

            @Override
            public boolean hasNext() {
                return !next.isEmpty();
            }

            @Override
            public List<SmsMessage> next() {
                if (next.isEmpty()) {
                    throw new NoSuchElementException();
                }
                var some = next;
                next = gather();
                return some;
            }
        };
    }

    /** The lines below the first, as messages. */
    private static final class Lines implements Iterator<SmsMessage> {

        private final String file;
        private final MappingIterator<String[]> rows;
        private final List<String> columns;

        private Lines(Reader csv, String file) throws IOException {
            this.file = file;
            var head = new StringBuilder();
            for (var character = csv.read(); character >= 0 && character != '\n'; character = csv.read()) {
                head.append((char) character);
            }
            var separator = head.indexOf(";") >= 0 ? ';' : ',';
            columns = Arrays.stream(Invisible.removed(head.toString()).split(String.valueOf(separator)))
                    .map(column -> column.replace("\"", "").strip().toLowerCase(Locale.ROOT)).toList();
            if (!columns.contains("id") || !columns.contains("phone")) {
                throw new IllegalArgumentException(file + " has no columns id and phone in its first line");
            }
            rows = CsvMapper.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY, CsvParser.Feature.SKIP_EMPTY_LINES).build()
                    .readerFor(String[].class).with(CsvSchema.emptySchema().withColumnSeparator(separator)).readValues(csv);
        }

        @Override
        public boolean hasNext() {
            return rows.hasNext();
        }

        @Override
        public SmsMessage next() {
            var row = rows.next();
            var line = rows.getCurrentLocation().getLineNr();
            var id = row.length == columns.size() ? row[columns.indexOf("id")].strip() : "";
            if (id.isEmpty()) {
                return new SmsMessage(Map.of("idx", "summer-sale-" + file + "-line-" + line, "message", "-"));
            }
            return SmsMessage.to(row[columns.indexOf("phone")]).text("The summer sale begins on Monday")
                    .idx("summer-sale-" + id);
        }
    }
}
