// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.transform;

import java.time.Instant;
import java.util.Objects;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.camelsmsapi.SmsapiConstants;
import io.github.camelsmsapi.operation.HlrCheck;
import io.github.camelsmsapi.report.DeliveryReport;
import io.github.camelsmsapi.report.IncomingSms;
import org.apache.camel.Message;
import org.apache.camel.cloudevents.CloudEvent;
import org.apache.camel.cloudevents.CloudEvents;
import org.apache.camel.spi.DataType;
import org.apache.camel.spi.DataTypeTransformer;
import org.apache.camel.spi.Transformer;

/**
 * Makes what SMSAPI called back about a CloudEvent: Camel's headers of one, and JSON in the body. What SMSAPI repeats
 * has the id that it had before, so that consumers of the events can recognise it.
 */
@DataTypeTransformer(name = "smsapi:application-cloudevents",
                     description = "Adds CloudEvent headers with details of a delivery report or an incoming message; the body "
                                   + "becomes JSON")
public class SmsapiCloudEventTransformer extends Transformer {

    private static final String TYPE = "org.apache.camel.event.smsapi.";

    /** What the headers say; null where SMSAPI says nothing, and then the exchange's id stands in. */
    private record Event(String type, String id, String subject, Instant time) {

        static Event of(Object body) {
            if (body instanceof DeliveryReport report) {
                return new Event(
                        "deliveryReport", report.id() + "-" + report.statusNumber(), report.id(),
                        report.doneAt());
            }
            if (body instanceof IncomingSms sms) {
                return new Event("incomingSms", sms.key(), sms.answerTo(), sms.receivedAt());
            }
            if (body instanceof HlrCheck check) {
                return new Event("hlr", check.id(), check.id(), check.date());
            }
            return new Event("callback", null, null, null);
        }
    }

    private final SmsapiJsonTransformer json = new SmsapiJsonTransformer();

    @Override
    public void transform(Message message, DataType from, DataType to) throws JsonProcessingException {
        var event = Event.of(message.getBody());
        var callback = message.getHeader(SmsapiConstants.CALLBACK_TYPE, "callback", String.class);
        var version = CloudEvents.v1_0;
        var exchange = message.getExchange();
        message.setHeader(CloudEvent.CAMEL_CLOUD_EVENT_VERSION, version.version());
        message.setHeader(CloudEvent.CAMEL_CLOUD_EVENT_ID, Objects.requireNonNullElseGet(event.id(), exchange::getExchangeId));
        message.setHeader(CloudEvent.CAMEL_CLOUD_EVENT_TYPE, TYPE + event.type());
        message.setHeader(CloudEvent.CAMEL_CLOUD_EVENT_SOURCE, "smsapi." + callback);
        if (event.subject() != null) {
            message.setHeader(CloudEvent.CAMEL_CLOUD_EVENT_SUBJECT, event.subject());
        }
        message.setHeader(CloudEvent.CAMEL_CLOUD_EVENT_TIME,
                event.time() == null ? version.getEventTime(exchange) : event.time().toString());
        json.transform(message, from, to);
    }
}
