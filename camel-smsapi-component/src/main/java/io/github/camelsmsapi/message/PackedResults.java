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
import java.util.Optional;
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
                text(out, result.idx().orElse(""));
                out.writeInt(result.failure().map(failure -> place(failures, failure)).orElse(-1));
                if (result.sent().isPresent()) {
                    write(out, result.sent().get());
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
        text(out, sent.id().orElse(""));
        text(out, sent.number());
        text(out, sent.submittedNumber());
        text(out, sent.status().orElse(""));
        text(out, sent.points().toString());
        out.writeInt(sent.parts());
        out.writeLong(sent.sentAt().map(Instant::getEpochSecond).orElse(-1L));
    }

    List<RecipientResult> unpack() {
        var results = new ArrayList<RecipientResult>(count);
        try (var in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(packed)))) {
            for (var i = 0; i < count; i++) {
                var number = text(in);
                var idx = optional(text(in));
                var failure = in.readInt();
                results.add(failure < 0
                        ? new RecipientResult(number, idx, Optional.of(sent(in, idx)), Optional.empty())
                        : new RecipientResult(number, idx, Optional.empty(), Optional.of(failures.get(failure))));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return results;
    }

    private static SentMessage sent(DataInputStream in, Optional<String> idx) throws IOException {
        return new SentMessage(
                optional(text(in)), text(in), text(in), idx, optional(text(in)),
                new BigDecimal(text(in)), in.readInt(),
                Optional.of(in.readLong()).filter(at -> at >= 0).map(Instant::ofEpochSecond));
    }

    /** Of any length, which {@link DataOutputStream#writeUTF} does not take. */
    private static void text(DataOutputStream out, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    private static Optional<String> optional(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
