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

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Map;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.github.camelsmsapi.message.SmsMessage;

/** Reads customers line by line, so that no file is too large. */
public class CustomerFile {

    private static final CsvSchema WITH_HEADER = CsvSchema.emptySchema().withHeader();

    /** A message for each line of a file with the columns id, phone and name. */
    public Iterator<SmsMessage> messages(InputStream csv) throws IOException {
        var lines = new CsvMapper().readerForMapOf(String.class).with(WITH_HEADER).<Map<String, String>> readValues(csv);
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return lines.hasNext();
            }

            @Override
            public SmsMessage next() {
                var customer = lines.next();
                return SmsMessage.to(customer.get("phone")).text("The summer sale begins on Monday")
                        .idx("summer-sale-" + customer.get("id"));
            }
        };
    }
}
