// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.error;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** The words of each code: SMSAPI's published list, save where the live service was seen to say something else. */
final class ErrorMessages {

    private static final Map<Integer, String> PUBLISHED = published();

    /** Seen live (wire reference, section 2.5), and codes outside the published list (section 19). */
    private static final Map<Integer, String> SEEN = Map.ofEntries(
            Map.entry(7, "Short links are disabled on your account"),
            Map.entry(11, "Content is empty"),
            Map.entry(13, "No correct phone numbers"),
            Map.entry(21, "The message is larger than 300 kB"),
            Map.entry(22, "Invalid SMIL"),
            Map.entry(23, "A file could not be downloaded"),
            Map.entry(26, "The subject is longer than 30 characters"),
            Map.entry(31, "The text cannot be converted to speech"),
            Map.entry(32, "Messages of this kind cannot be sent to foreign numbers"),
            Map.entry(35, "Invalid tts_lector"),
            Map.entry(51, "Voice messages can be sent only between 8 and 22"),
            Map.entry(55, "No landline numbers are left"),
            Map.entry(59, "Recipient's number is on the opt-out list"),
            Map.entry(25, "Parameter normalize cannot be used together with datacoding"),
            Map.entry(93, "Personalisation parameters cannot be used together with a group"),
            Map.entry(94, "Messages with links are not allowed"),
            Map.entry(101, "Authorization failed"),
            Map.entry(301, "Not exists ID message"));

    private ErrorMessages() {
    }

    static String of(int code) {
        var seen = SEEN.get(code);
        return seen != null ? seen : PUBLISHED.getOrDefault(code, "Error " + code);
    }

    private static Map<Integer, String> published() {
        try (var list = ErrorMessages.class.getResourceAsStream("error-codes.tsv")) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .map(line -> line.split("\t", 2))
                    .collect(Collectors.toMap(row -> Integer.valueOf(row[0]), row -> row[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
