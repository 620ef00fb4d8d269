// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.demo.order;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import org.apache.camel.dataformat.bindy.annotation.CsvRecord;
import org.apache.camel.dataformat.bindy.annotation.DataField;

/** An order whose customer gets a text message; one line of the file of orders. */
@CsvRecord(separator = ",")
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
public class Order {

    @DataField(pos = 1)
    private String id;
    @DataField(pos = 2)
    private String phone;
    @DataField(pos = 3)
    private String customer;
    @DataField(pos = 4)
    private String text;

    /** For those who read the file. */
    public Order() {
    }

    public Order(String id, String phone, String customer, String text) {
        this.id = id;
        this.phone = phone;
        this.customer = customer;
        this.text = text;
    }

    public String getId() {
        return id;
    }

    /** The number as the customer wrote it, with or without the country's; it can be anything, or null. */
    public String getPhone() {
        return phone;
    }

    public String getCustomer() {
        return customer;
    }

    public String getText() {
        return text;
    }

    /** The business key under which the gateway knows the message of this order, whichever process sends it. */
    public String idx() {
        return "order-" + id;
    }

    @Override
    public String toString() {
        return "Order[" + id + "]";
    }
}
