// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.message;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelsmsapi.error.SmsapiErrorCode;
import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.error.SmsapiException;
import io.github.camelsmsapi.error.SmsapiFaultException;
import io.github.camelsmsapi.internal.client.Json;
import io.github.camelsmsapi.internal.client.SmsapiRequest;
import io.github.camelsmsapi.internal.client.SmsapiRequest.Field;
import io.github.camelsmsapi.internal.client.Upload;
import io.github.camelsmsapi.message.MessageKind;
import io.github.camelsmsapi.message.RecipientResult;
import io.github.camelsmsapi.message.SendResult;
import io.github.camelsmsapi.message.SentMessage;
import io.github.camelsmsapi.message.SmsText;

/**
 * A message ready to be sent: recipients are digits, every recipient has its own idx, and the rest are SMSAPI's own
 * parameters (wire reference, sections 2.1 and 2.10).
 *
 * @param kind       what it is
 * @param recipients empty when a contact group is the recipient
 * @param idx        one for each recipient, or none
 * @param checkIdx   whether SMSAPI shall refuse an idx it has seen
 * @param parameters everything else by its name on the wire; a {@code fallback} as JSON
 * @param file       what is sent along as a file, if anything
 */
public record SendRequest(
        MessageKind kind, List<String> recipients, List<String> idx, boolean checkIdx, Map<String, String> parameters,
        Optional<Upload> file) {

    private static final String EXPIRATION = "expiration_date";
    private static final String FALLBACK = "fallback";

    public SendRequest {
        recipients = List.copyOf(recipients);
        idx = List.copyOf(idx);
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    /** A message without a file. */
    public SendRequest(MessageKind kind, List<String> recipients, List<String> idx, boolean checkIdx,
                       Map<String, String> parameters) {
        this(kind, recipients, idx, checkIdx, parameters, Optional.empty());
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
        return with(recipients, own);
    }

    /** Whether the same recipients get the same content under the same idx. */
    public boolean isSameAs(SendRequest other) {
        return this == other || kind == other.kind && recipients.equals(other.recipients) && idx.equals(other.idx)
                && checkIdx == other.checkIdx && file.equals(other.file)
                && Fingerprint.CONTENT.stream().allMatch(name -> get(name).equals(other.get(name)));
    }

    /** A digest, equal for the same message. It shows neither text nor number. */
    public String fingerprint() {
        return Fingerprint.of(this);
    }

    /** Whether the two messages have a recipient in common. */
    public boolean sharesRecipientWith(SendRequest other) {
        return kind == other.kind && get("group").equals(other.get("group"))
                && (recipients.isEmpty() && other.recipients.isEmpty() || Recipients.overlap(recipients, other.recipients));
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
        if (recipients.size() == 1) {
            return List.of(this);
        }
        return IntStream.range(0, recipients.size())
                .mapToObj(i -> with(List.of(recipients.get(i)), idx.isEmpty() ? idx : List.of(idx.get(i)))).toList();
    }

    /** The same message without an own id. */
    public SendRequest withoutIdx() {
        return with(recipients, List.of());
    }

    /** The same message to one recipient. */
    public SendRequest to(String recipient, Optional<String> ownId) {
        return with(List.of(recipient), ownId.stream().toList());
    }

    /** Everything that the message says, by SMSAPI's names: a body from which the same message can be made again. */
    public Map<String, Object> values() {
        var values = new LinkedHashMap<String, Object>();
        if (!recipients.isEmpty()) {
            values.put("to", String.join(",", recipients));
        }
        values.putAll(parameters);
        if (!idx.isEmpty()) {
            values.put("idx", String.join("|", idx));
        }
        file.ifPresent(upload -> values.put(upload.part(), upload.content()));
        return values;
    }

    private SendRequest with(List<String> otherRecipients, List<String> otherIdx) {
        return new SendRequest(kind, otherRecipients, otherIdx, checkIdx, parameters, file);
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

    /** Returns the moment in a parameter; empty when it is not set, or has no offset and so depends on the account. */
    Optional<Instant> time(String parameter) {
        return get(parameter).flatMap(SendTimes::moment);
    }

    /** When the message is to be sent; empty when at once. */
    public Optional<Instant> date() {
        return time("date");
    }

    /** When the message is sent: at its date, or at once when that is past. */
    public Instant sendTime(Instant now) {
        return date().filter(now::isBefore).orElse(now);
    }

    /** Until when delivery is tried, which can be given as a duration from the send date. */
    public Optional<Instant> expiry(Instant now) {
        return has(EXPIRATION)
                ? get(EXPIRATION).flatMap(SendTimes::duration).map(sendTime(now)::plus).or(() -> time(EXPIRATION))
                : Optional.empty();
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

    /**
     * The message on the wire.
     *
     * @param now from when an expiration date given as a duration counts
     */
    public SmsapiRequest toRequest(Instant now) {
        var form = new ArrayList<Field>(parameters.size() + 5);
        if (!recipients.isEmpty()) {
            form.add(new Field("to", String.join(",", recipients)));
        }
        parameters
                .forEach((name, value) -> form.add(new Field(name, EXPIRATION.equals(name) ? expiration(value, now) : value)));
        if (!idx.isEmpty()) {
            form.add(new Field("idx", String.join("|", idx)));
            if (checkIdx) {
                form.add(new Field("check_idx", "1"));
            }
        }
        form.add(new Field("encoding", "utf-8")); // else an old account of the Polish host reads windows-1250
        form.add(new Field("format", "json"));
        return new SmsapiRequest(kind.operation(), "POST", kind.path(), body(form), isRepeatable());
    }

    private String expiration(String value, Instant now) {
        return SendTimes.duration(value).isPresent()
                ? Long.toString(expiry(now).orElseThrow().getEpochSecond())
                : value;
    }

    private SmsapiRequest.Body body(List<Field> form) {
        if (file.isPresent()) {
            return new SmsapiRequest.Body.Multipart(form, file.get());
        }
        // how a form would hold the list of fallbacks is not documented
        return has(FALLBACK) ? new SmsapiRequest.Body.Json(json(form)) : new SmsapiRequest.Body.Form(form);
    }

    private JsonNode json(List<Field> form) {
        var json = Json.MAPPER.createObjectNode();
        form.forEach(field -> json.put(field.name(), field.value()));
        json.set(FALLBACK, Json.parse(parameters.get(FALLBACK)).orElseThrow());
        return json;
    }

    /**
     * Reads the answer to this message.
     *
     * @throws SmsapiException when it cannot be read; the message may have been accepted
     */
    public SendResult resultOf(JsonNode answer) {
        try {
            return SendResponse.read(this, answer);
        } catch (RuntimeException fault) {
            throw SmsapiFaultException.afterSending(fault, isRepeatable());
        }
    }

    /** The result when SMSAPI says, to a repetition, that it knows the idx already: an earlier attempt was accepted. */
    public SendResult acceptedEarlier() {
        var messages = new ArrayList<SentMessage>();
        for (var i = 0; i < recipients.size(); i++) {
            messages.add(acceptedEarlier(recipients.get(i), idx.get(i)));
        }
        return new SendResult(messages, List.of());
    }

    private static SentMessage acceptedEarlier(String number, String ownId) {
        return new SentMessage(null, number, number, ownId, null, BigDecimal.ZERO, 0, null);
    }

    /** The result of this message to one recipient when SMSAPI accepted it. */
    RecipientResult accepted(SentMessage sent) {
        return new RecipientResult(recipient(), ownId(), sent, null);
    }

    /** The result of this message to one recipient when it failed. */
    public RecipientResult failed(SmsapiException failure) {
        return new RecipientResult(recipient(), ownId(), null, failure);
    }

    private String recipient() {
        return recipients.isEmpty() ? "" : recipients.get(0);
    }

    private String ownId() {
        return idx.isEmpty() ? null : idx.get(0);
    }
}
