// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.transform;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.github.camelsmsapi.internal.client.Json;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.spi.DataType;
import org.apache.camel.spi.DataTypeTransformer;
import org.apache.camel.spi.Transformer;

/**
 * Turns a delivery report, an incoming message or a result into a JSON text with the names of its record. Times are ISO
 * 8601, points are numbers without exponent, and what is missing is left out.
 */
@DataTypeTransformer(name = "smsapi:json", description = "A delivery report, an incoming message or a result as JSON")
public class SmsapiJsonTransformer extends Transformer {

    private static final ObjectMapper MAPPER = Json.MAPPER.copy()
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .configure(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN, true)
            .setSerializationInclusion(JsonInclude.Include.NON_ABSENT);

    @Override
    public void transform(Message message, DataType from, DataType to) throws JsonProcessingException {
        message.setBody(MAPPER.writeValueAsString(message.getBody()));
        message.setHeader(Exchange.CONTENT_TYPE, "application/json");
    }
}
