// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.contacts;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.github.camelsmsapi.operation.contact.Contact;
import org.apache.camel.Body;
import org.apache.camel.ExchangeProperty;

/** Reads the file, and compares a group with it. */
public class CustomerFile {

    private static final CsvSchema WITH_HEADER = CsvSchema.emptySchema().withHeader();

    /** The customers in a file with the columns phone, first_name and last_name, by their phone numbers. */
    public Map<String, Customer> customers(InputStream csv) throws IOException {
        var customers = new LinkedHashMap<String, Customer>();
        try (var lines = new CsvMapper().readerFor(Customer.class).with(WITH_HEADER).<Customer> readValues(csv)) {
            lines.forEachRemaining(customer -> customers.put(customer.phone(), customer));
        }
        return customers;
    }

    /** What is to be done, so that the contacts of the group are the customers of the file. */
    public List<Change> changes(
            @Body Iterator<Contact> group, @ExchangeProperty("customers") Map<String, Customer> customers) {
        var missing = new LinkedHashMap<>(customers);
        var changes = new ArrayList<Change>();
        group.forEachRemaining(contact -> {
            var customer = missing.remove(contact.phoneNumber());
            if (customer == null) {
                changes.add(new Change(Change.Kind.LEAVE, contact, Map.of()));
            } else if (!customer.is(contact)) {
                changes.add(new Change(Change.Kind.UPDATE, contact, customer.fields()));
            }
        });
        missing.values().forEach(one -> changes.add(new Change(Change.Kind.JOIN, null, one.fields())));
        return changes;
    }
}
