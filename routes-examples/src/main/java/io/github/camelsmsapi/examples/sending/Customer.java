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
