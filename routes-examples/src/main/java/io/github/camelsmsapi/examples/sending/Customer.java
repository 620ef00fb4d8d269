// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.sending;

import java.util.Map;

import org.apache.camel.dataformat.bindy.annotation.CsvRecord;
import org.apache.camel.dataformat.bindy.annotation.DataField;

/** A customer as a line of CSV: {@code 17,48500100200,Anna}. */
@CsvRecord(separator = ",")
public class Customer {

    @DataField(pos = 1, required = true)
    private String id;
    @DataField(pos = 2, required = true)
    private String phone;
    @DataField(pos = 3, required = true)
    private String name;

    public String getId() {
        return id;
    }

    public String getPhone() {
        return phone;
    }

    public String getName() {
        return name;
    }

    /** The welcome as values of a message. */
    public Map<String, Object> asMessage() {
        return Map.of("to", phone, "message", "Welcome, " + name + "!", "idx", "welcome-" + id);
    }

    @Override
    public String toString() {
        return "Customer[" + id + "]";
    }
}
