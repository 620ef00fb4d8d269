// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.sms;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import io.github.camelsmsapi.simulator.account.AllowedHours;
import io.github.camelsmsapi.simulator.error.ErrorCode;
import io.github.camelsmsapi.simulator.error.Refusal;

import static io.github.camelsmsapi.simulator.sms.Check.refuseIf;

/** Checks of pictures and voice (wire reference, sections 3, 4 and 19). */
final class MediaChecks {

    private static final int LARGEST_SMIL = 300 * 1024;
    private static final int LONGEST_SUBJECT = 30;
    private static final Pattern SMIL_BEGIN = Pattern.compile("(?i)<smil(?:\s[^>]*)?(/?)>");
    private static final Pattern SMIL_END = Pattern.compile("(?i)</smil\s*>");
    private static final Set<String> LECTORS = Set.of("", "ewa", "jacek", "jan", "maja", "agnieszka");
    private static final Set<String> AUDIO_OF_REQUEST = Set.of("http", "https");
    private static final int MOST_ATTEMPTS = 6;
    private static final int SHORTEST_INTERVAL = 300;
    private static final int LONGEST_INTERVAL = 7200;
    private static final AllowedHours CALLING_HOURS = AllowedHours.daily(LocalTime.of(8, 0), LocalTime.of(22, 0));

    private MediaChecks() {
    }

    static Optional<Refusal> smil(Submission submission) {
        var smil = submission.first("smil");
        return refuseIf(smil.isBlank(), ErrorCode.CONTENT)
                .or(() -> refuseIf(
                        smil.getBytes(StandardCharsets.UTF_8).length > LARGEST_SMIL, ErrorCode.MMS_TOO_LARGE))
                .or(() -> refuseIf(!hasElement(smil), ErrorCode.SMIL));
    }

    /** An empty element is one too, however it is written. */
    private static boolean hasElement(String smil) {
        var begin = SMIL_BEGIN.matcher(smil);
        return begin.find() && (begin.group(1).equals("/") || SMIL_END.matcher(smil).find(begin.end()));
    }

    static Optional<Refusal> subject(Submission submission) {
        return refuseIf(submission.first("subject").length() > LONGEST_SUBJECT, ErrorCode.SUBJECT_TOO_LONG);
    }

    /** The words are the live service's. */
    static Optional<Refusal> voice(Submission submission) {
        return submission.first("tts").isBlank() && submission.first("file").isBlank()
                ? Optional.of(Refusal.of(ErrorCode.CONTENT)
                        .saying("Set Content requires one of parameters (tts, file)! None of them given!"))
                : Optional.empty();
    }

    /** A text without a letter or digit cannot be read out; an address that is none cannot be downloaded. */
    static Optional<Refusal> conversion(Submission submission) {
        var text = submission.first("tts");
        var file = submission.first("file");
        return refuseIf(
                !text.isBlank() && text.codePoints().noneMatch(Character::isLetterOrDigit), ErrorCode.TEXT_TO_SPEECH)
                .or(() -> refuseIf(
                        text.isBlank() && AUDIO_OF_REQUEST.stream().anyMatch(file::startsWith)
                                && !ShortLinks.isLink(file),
                        ErrorCode.DOWNLOAD));
    }

    static Optional<Refusal> lector(Submission submission) {
        return refuseIf(
                !LECTORS.contains(submission.first("tts_lector").toLowerCase(Locale.ROOT)), ErrorCode.LECTOR);
    }

    /** The reference names no code for these; the general one is answered. */
    static Optional<Refusal> attempts(Submission submission) {
        return refuseIf(
                !isWithin(submission.first("try"), 1, MOST_ATTEMPTS)
                        || !isWithin(submission.first("interval"), SHORTEST_INTERVAL, LONGEST_INTERVAL),
                ErrorCode.BAD_REQUEST);
    }

    static Optional<Refusal> callingHours(Submission submission) {
        if (!submission.gateway().settings().callingHours()) {
            return Optional.empty();
        }
        var first = submission.schedule().sendAt();
        var repeats = number(submission.first("try"), 1) - 1;
        var last = first.plus(Duration.ofSeconds((long) repeats * number(submission.first("interval"), SHORTEST_INTERVAL)));
        return refuseIf(
                !CALLING_HOURS.allow(first) || !CALLING_HOURS.allow(last)
                        || Duration.between(first, last).toHours() >= 14,
                ErrorCode.OUTSIDE_CALLING_HOURS);
    }

    static Optional<Refusal> landlineLeft(Submission submission) {
        var recipients = submission.recipients();
        return refuseIf(
                submission.flag("skip_gsm") && recipients.accepted().isEmpty() && recipients.refused().isEmpty(),
                ErrorCode.NO_LANDLINE_LEFT);
    }

    private static boolean isWithin(String text, int least, int most) {
        try {
            return text.isEmpty() || Integer.parseInt(text) >= least && Integer.parseInt(text) <= most;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static int number(String text, int otherwise) {
        return text.isEmpty() ? otherwise : Integer.parseInt(text);
    }
}
