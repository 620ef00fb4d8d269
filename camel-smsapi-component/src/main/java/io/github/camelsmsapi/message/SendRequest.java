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
package io.github.camelsmsapi.message;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelsmsapi.client.SmsapiRequest;
import io.github.camelsmsapi.error.SmsapiErrorCode;
import io.github.camelsmsapi.error.SmsapiErrorException;

/**
 * A message ready to be sent: recipients are digits, every recipient has its own idx, and the rest are SMSAPI's own
 * parameters (wire reference, sections 2.1 and 2.10).
 *
 * @param path       the endpoint, {@code /sms.do}
 * @param recipients empty when a contact group is the recipient
 * @param idx        one for each recipient, or none
 * @param checkIdx   whether SMSAPI shall refuse an idx it has seen
 * @param parameters everything else by its name on the wire
 */
public record SendRequest(
        String path, List<String> recipients, List<String> idx, boolean checkIdx, Map<String, String> parameters) {

    private static final int IDX_MAX = 255;

    /**
     * Checks what can be known before a call.
     *
     * @throws SmsapiErrorException as SMSAPI would refuse it: 13, 11, 20 or 27
     */
    public SendRequest {
        recipients = List.copyOf(recipients);
        idx = List.copyOf(idx);
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        if (recipients.isEmpty() && !parameters.containsKey("group")) {
            throw refuse(SmsapiErrorCode.NO_VALID_RECIPIENT,
                    "the message has no recipient; set the option to or group, or the header CamelSmsapiTo");
        }
        if (parameters.getOrDefault("message", "").isBlank() && !parameters.containsKey("template")) {
            throw refuse(SmsapiErrorCode.MESSAGE_EMPTY_OR_TOO_LONG,
                    "the message has no text; set the body, or the option message or template");
        }
        if (!idx.isEmpty() && !recipients.isEmpty() && idx.size() != recipients.size()) {
            throw refuse(SmsapiErrorCode.WRONG_NUMBER_OF_IDX, idx.size() + " idx for " + recipients.size()
                                                              + " recipients; set as many in CamelSmsapiIdx, separated by |");
        }
        for (var one : idx) {
            if (one.isBlank()) {
                throw refuse(SmsapiErrorCode.WRONG_NUMBER_OF_IDX,
                        "an idx is empty, by which no repetition would be noticed; set CamelSmsapiIdx, or leave it out");
            }
            if (one.length() > IDX_MAX) {
                throw refuse(SmsapiErrorCode.IDX_TOO_LONG,
                        "an idx has " + one.length() + " characters, " + IDX_MAX + " are allowed; set CamelSmsapiIdx");
            }
            if (one.indexOf(',') >= 0) {
                throw refuse(SmsapiErrorCode.WRONG_NUMBER_OF_IDX, "the idx '" + one
                                                                  + "' has a comma, at which delivery reports would be taken apart; set CamelSmsapiIdx");
            }
        }
    }

    private static SmsapiErrorException refuse(SmsapiErrorCode code, String explanation) {
        return SmsapiErrorException.foundLocally(code, explanation);
    }

    /**
     * The same message under an idx of the component's making, unless it has one, or nobody knows who its recipients
     * are.
     *
     * @param base unlike that of any other message; several recipients get it with their number appended
     */
    public SendRequest withDefaultIdx(String base) {
        if (!idx.isEmpty() || recipients.isEmpty()) {
            return this;
        }
        var own = recipients.size() == 1
                ? List.of(base)
                : IntStream.rangeClosed(1, recipients.size()).mapToObj(n -> base + "-" + n).toList();
        return new SendRequest(path, recipients, own, checkIdx, parameters);
    }

    /** Whether SMSAPI would notice that it gets this message a second time. */
    public boolean isRepeatable() {
        return checkIdx && !idx.isEmpty();
    }

    /** Whether SMSAPI only checks the message and sends nothing (wire reference, section 2.6). */
    public boolean isTest() {
        return "1".equals(parameters.get("test"));
    }

    /** The message on the wire. */
    public SmsapiRequest toRequest() {
        var form = new LinkedHashMap<String, String>();
        if (!recipients.isEmpty()) {
            form.put("to", String.join(",", recipients));
        }
        form.putAll(parameters);
        if (!idx.isEmpty()) {
            form.put("idx", String.join("|", idx));
            if (checkIdx) {
                form.put("check_idx", "1");
            }
        }
        form.put("encoding", "utf-8"); // else an old account of the Polish host reads windows-1250
        form.put("format", "json");
        return new SmsapiRequest("POST", path, new SmsapiRequest.Body.Form(form), isRepeatable());
    }

    /** Reads the answer to this message. */
    public SendResult resultOf(JsonNode answer) {
        return SendAnswer.read(this, answer);
    }

    /** The result when SMSAPI says, to a repetition, that it knows the idx already: an earlier attempt was accepted. */
    public SendResult acceptedEarlier() {
        var messages = new ArrayList<SentMessage>();
        for (var i = 0; i < recipients.size(); i++) {
            messages.add(SentMessage.acceptedEarlier(recipients.get(i), idx.get(i)));
        }
        return new SendResult(messages, List.of());
    }
}
