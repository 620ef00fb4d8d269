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

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    public SendRequest {
        recipients = List.copyOf(recipients);
        idx = List.copyOf(idx);
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    /**
     * The same message, after what can be known before a call has been checked.
     *
     * @param  now                  what the dates of the message are compared with
     * @throws SmsapiErrorException as SMSAPI would refuse it
     */
    public SendRequest checked(Instant now) {
        SendRule.check(this, now);
        return this;
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

    /** What makes this message another than others: everything but when it is sent, which a deferral changes. */
    public SendRequest withoutTime() {
        var rest = new LinkedHashMap<>(parameters);
        rest.keySet().removeAll(List.of("date", "time_restriction"));
        return new SendRequest(path, recipients, idx, checkIdx, rest);
    }

    /**
     * The same message for each recipient alone.
     *
     * @throws SmsapiErrorException with code 20 when there are not as many idx as recipients
     */
    public List<SendRequest> split() {
        if (!idx.isEmpty() && idx.size() != recipients.size()) {
            throw SmsapiErrorException.foundLocally(
                    SmsapiErrorCode.WRONG_NUMBER_OF_IDX, idx.size() + " idx for " + recipients.size() + " recipients");
        }
        return IntStream.range(0, recipients.size())
                .mapToObj(i -> new SendRequest(
                        path, List.of(recipients.get(i)), idx.isEmpty() ? idx : List.of(idx.get(i)), checkIdx, parameters))
                .toList();
    }

    /** Whether SMSAPI would notice that it gets this message a second time. */
    public boolean isRepeatable() {
        return checkIdx && !idx.isEmpty();
    }

    /** Whether SMSAPI only checks the message and sends nothing (wire reference, section 2.6). */
    public boolean isTest() {
        return flag("test");
    }

    boolean isBinary() {
        return get("datacoding").filter("bin"::equals).isPresent();
    }

    /** The text; empty when a template is sent. */
    public String text() {
        return get("message").orElse("");
    }

    Optional<String> get(String parameter) {
        return Optional.ofNullable(parameters.get(parameter));
    }

    boolean has(String parameter) {
        return parameters.containsKey(parameter);
    }

    boolean flag(String parameter) {
        return "1".equals(parameters.get(parameter));
    }

    /**
     * A moment, as UNIX seconds or ISO 8601; empty when there is none, or it has no offset and so depends on the
     * account.
     */
    Optional<Instant> time(String parameter) {
        return get(parameter).flatMap(SendRequest::parse)
                .map(time -> time instanceof OffsetDateTime at ? at.toInstant() : null);
    }

    /** Whether a parameter has a value that is no time at all. */
    boolean isNoTime(String parameter) {
        return has(parameter) && get(parameter).flatMap(SendRequest::parse).isEmpty();
    }

    private static Optional<TemporalAccessor> parse(String text) {
        try {
            return Optional.of(text.matches("\\d{1,12}")
                    ? Instant.ofEpochSecond(Long.parseLong(text)).atOffset(ZoneOffset.UTC)
                    : DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from));
        } catch (DateTimeException neither) {
            return Optional.empty();
        }
    }

    /** The number of parts, when nothing that SMSAPI does with the text can change it. */
    Optional<Integer> surelyParts() {
        return isTextFinal() ? Optional.of(SmsText.of(text()).parts()) : Optional.empty();
    }

    /** Whether the text will travel as UCS-2, as far as nothing that SMSAPI does with it can change that. */
    boolean isSurelyUnicode() {
        return isTextFinal() && SmsText.of(text()).encoding() == SmsText.Encoding.UCS2;
    }

    private boolean isTextFinal() {
        return has("message") && !flag("normalize") && !isBinary() && !text().contains("[%");
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
