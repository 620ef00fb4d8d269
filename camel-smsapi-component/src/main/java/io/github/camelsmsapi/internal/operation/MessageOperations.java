// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.operation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.github.camelsmsapi.error.SmsapiErrorCode;
import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.error.SmsapiUnreadableResponseException;
import io.github.camelsmsapi.internal.client.Gateway;
import io.github.camelsmsapi.message.MessageKind;
import io.github.camelsmsapi.operation.CancelResult;
import io.github.camelsmsapi.operation.MessageStatus;

import static io.github.camelsmsapi.internal.operation.Parameter.of;
import static io.github.camelsmsapi.internal.operation.Parameter.text;
import static io.github.camelsmsapi.internal.operation.ParameterType.DATE;
import static io.github.camelsmsapi.internal.operation.ParameterType.DATE_OR_DURATION;
import static io.github.camelsmsapi.internal.operation.ParameterType.FLAG;
import static io.github.camelsmsapi.internal.operation.ParameterType.IDS;
import static io.github.camelsmsapi.internal.operation.ParameterType.IDX;
import static io.github.camelsmsapi.internal.operation.ParameterType.INTEGER;
import static io.github.camelsmsapi.internal.operation.ParameterType.LIST;
import static io.github.camelsmsapi.internal.operation.ParameterType.PER_RECIPIENT;
import static io.github.camelsmsapi.internal.operation.ParameterType.PHONES;

/** Text, multimedia and voice messages (wire reference, sections 2 to 4). */
final class MessageOperations {

    /** {@code encoding} is missing on purpose: UTF-8 is sent always. */
    private static final List<Parameter> SMS = List.of(
            of(PHONES, "to", "to"), text("group", "group"),
            text("message", "message"), text("template", "template"), text("from", "from"),
            of(FLAG, "normalize", "normalize"), of(FLAG, "nounicode", "nounicode"),
            of(FLAG, "flash", "flash"), of(FLAG, "fast", "fast"),
            of(FLAG, "single", "single"), of(INTEGER, "maxParts", "max_parts"),
            text("datacoding", "datacoding"), text("udh", "udh"),
            of(DATE, "date", "date"), of(FLAG, "dateValidate", "date_validate"),
            text("timeRestriction", "time_restriction"), of(DATE_OR_DURATION, "expirationDate", "expiration_date"),
            of(FLAG, "allowDuplicates", "allow_duplicates"), of(FLAG, "skipForeign", "skip_foreign"),
            of(IDX, "idx", "idx"), text("notifyUrl", "notify_url"),
            of(PER_RECIPIENT, "param1", "param1"), of(PER_RECIPIENT, "param2", "param2"),
            of(PER_RECIPIENT, "param3", "param3"), of(PER_RECIPIENT, "param4", "param4"),
            text("discountGroup", "discount_group"), text("partnerId", "partner_id"),
            text("source", "source"),
            of(LIST, "fallback", "fallback"), of(FLAG, "details", "details"), of(FLAG, "test", "test"));

    private static final List<Parameter> MMS = List.of(
            of(PHONES, "to", "to"), text("group", "group"),
            text("subject", "subject"), text("smil", "smil"),
            of(DATE, "date", "date"), of(FLAG, "dateValidate", "date_validate"),
            of(IDX, "idx", "idx"), text("notifyUrl", "notify_url"),
            text("partnerId", "partner_id"), of(FLAG, "test", "test"));

    /** The option of {@code try} is called otherwise, because no Java parameter can have that name. */
    private static final List<Parameter> VMS = List.of(
            of(PHONES, "to", "to"), text("group", "group"),
            text("tts", "tts"), text("file", "file"), text("ttsLector", "tts_lector"), text("from", "from"),
            of(INTEGER, "tryCount", "try"), of(INTEGER, "interval", "interval"), of(FLAG, "skipGsm", "skip_gsm"),
            of(DATE, "date", "date"), of(FLAG, "dateValidate", "date_validate"),
            of(IDX, "idx", "idx"), text("notifyUrl", "notify_url"),
            of(FLAG, "test", "test"));

    static final List<Operation> ROWS = List.of(
            Operation.send("sms", MessageKind.SMS).takes(SMS).body(BodyMapping.prose("message")),
            cancel("sms", MessageKind.SMS),
            Operation.get("sms", "status", MessageKind.SMS.path()).always(Map.of("format", "json"))
                    .takes(of(IDS, "id", "status").asRequired()).body(BodyMapping.value("id"))
                    .by(MessageOperations::status).returns(ResponseMapping.onlyOf(MessageStatus.class)),
            Operation.send("mms", MessageKind.MMS).takes(MMS).body(BodyMapping.prose("smil")),
            cancel("mms", MessageKind.MMS),
            Operation.send("vms", MessageKind.VMS).takes(VMS).body(BodyMapping.prose("tts").orFile("file")),
            cancel("vms", MessageKind.VMS));

    private MessageOperations() {
    }

    private static Operation cancel(String resource, MessageKind kind) {
        return Operation.post(resource, "cancel", kind.path(), HttpOperation.Style.FORM).always(Map.of("format", "json"))
                .takes(of(IDS, "id", "sch_del").asRequired()).body(BodyMapping.value("id"))
                .by(Cancellation::run).returns(CancelResult.class);
    }

    /** Asks for one message: several in a request were answered wrongly when SMSAPI still supported it. */
    private static Object status(Operation operation, Map<String, Object> values, Gateway gateway) {
        var id = ParameterType.IDS.toWire(values.getOrDefault("id", "")).strip();
        if (!id.matches("[^,|\\s]+")) {
            throw SmsapiErrorException.foundLocally(
                    SmsapiErrorCode.INVALID_STATUS_MESSAGE_ID,
                    operation
                            .uri() + " needs the id of one message; set the header CamelSmsapiId or the body, and split a list");
        }
        var asked = new HashMap<>(values);
        asked.put("id", id);
        var answer = Execution.ASK_ONCE.run(operation, asked, gateway);
        if (answer instanceof MessageStatus status && (!id.equals(status.id()) || status.status() == null)) {
            throw new SmsapiUnreadableResponseException(200, "it does not tell the status", null, true);
        }
        return answer;
    }
}
