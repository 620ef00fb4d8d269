// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.message;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

import io.github.camelsmsapi.error.SmsapiException;

/**
 * The results of one request, packed to some twenty bytes each.
 *
 * @param count    how many results
 * @param packed   their fields, deflated
 * @param failures the few different failures, by their place in the packed results
 */
record PackedResults(int count, byte[] packed, List<SmsapiException> failures) {

    static PackedResults of(List<RecipientResult> results) {
        var failures = new ArrayList<SmsapiException>();
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
            for (var result : results) {
                text(out, result.number());
                text(out, result.idx());
                out.writeInt(result.failure() == null ? -1 : place(failures, result.failure()));
                if (result.sent() != null) {
                    write(out, result.sent());
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new PackedResults(results.size(), bytes.toByteArray(), failures);
    }

    private static int place(List<SmsapiException> failures, SmsapiException failure) {
        for (var i = failures.size() - 1; i >= 0; i--) {
            if (failures.get(i) == failure) {
                return i;
            }
        }
        failures.add(failure);
        return failures.size() - 1;
    }

    private static void write(DataOutputStream out, SentMessage sent) throws IOException {
        text(out, sent.id());
        text(out, sent.number());
        text(out, sent.submittedNumber());
        text(out, sent.status());
        text(out, sent.points().toString());
        out.writeInt(sent.parts());
        out.writeLong(sent.sentAt() == null ? -1 : sent.sentAt().getEpochSecond());
    }

    List<RecipientResult> unpack() {
        var results = new ArrayList<RecipientResult>(count);
        try (var in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(packed)))) {
            for (var i = 0; i < count; i++) {
                var number = text(in);
                var idx = optional(in);
                var failure = in.readInt();
                results.add(failure < 0
                        ? new RecipientResult(number, idx, sent(in, idx), null)
                        : new RecipientResult(number, idx, null, failures.get(failure)));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return results;
    }

    private static SentMessage sent(DataInputStream in, String idx) throws IOException {
        return new SentMessage(
                optional(in), text(in), text(in), idx, optional(in),
                new BigDecimal(text(in)), in.readInt(), time(in.readLong()));
    }

    private static Instant time(long seconds) {
        return seconds < 0 ? null : Instant.ofEpochSecond(seconds);
    }

    /** Of any length, which {@link DataOutputStream#writeUTF} does not take; null as an empty one. */
    private static void text(DataOutputStream out, String text) throws IOException {
        var bytes = Objects.requireNonNullElse(text, "").getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    private static String optional(DataInputStream in) throws IOException {
        var text = text(in);
        return text.isEmpty() ? null : text;
    }
}
