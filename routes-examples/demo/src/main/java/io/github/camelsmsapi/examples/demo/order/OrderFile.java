// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.demo.order;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;

/**
 * Reads the orders by other means than the routes do, so that an order which the routes misread or leave out is seen in
 * the comparison.
 */
public final class OrderFile {

    private final Path path;

    public OrderFile(Path path) {
        this.path = path;
    }

    /** All orders in the file, in its order. */
    public List<Order> read() throws IOException {
        var reader = new CsvMapper().enable(CsvParser.Feature.EMPTY_STRING_AS_NULL).readerFor(Order.class)
                .with(CsvSchema.emptySchema().withHeader());
        try (var text = Files.newBufferedReader(path, StandardCharsets.UTF_8);
             MappingIterator<Order> orders = reader.readValues(text)) {
            return orders.readAll();
        }
    }
}
