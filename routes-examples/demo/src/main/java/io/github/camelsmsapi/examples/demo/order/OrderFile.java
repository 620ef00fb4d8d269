/*
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *      http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */
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
