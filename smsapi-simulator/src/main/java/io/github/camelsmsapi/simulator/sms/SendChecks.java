// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.sms;

import java.util.List;
import java.util.Optional;

import io.github.camelsmsapi.simulator.error.Refusal;

/** All reasons to refuse a request to send, in the order in which they are looked at (wire reference, section 22). */
final class SendChecks {

    private static final List<Check> OF_MMS = List.of(
            RequestChecks::encoding, //             76
            RequestChecks::actionAllowed, //        110
            RecipientChecks::groupKnown, //         40
            RecipientChecks::groupFilled, //        41
            RecipientChecks::somebodyAddressed, //  13
            MediaChecks::smil, //                   11, 21, 22
            MediaChecks::subject, //                26
            DateChecks::format, //                  54
            DateChecks::notTooFarAhead, //          50
            RequestChecks::notifyUrl, //            70, 72
            IdxChecks::length, //                   27
            IdxChecks::count, //                    20
            IdxChecks::unique, //                   53
            RecipientChecks::notTooMany, //         19
            RecipientChecks::somebodyLeft, //       13, 32, 52, 57, 59
            MagicChecks::refusedByNumber, //        any
            RequestChecks::credit); //              103

    private static final List<Check> OF_VMS = List.of(
            RequestChecks::encoding, //             76
            RequestChecks::actionAllowed, //        110
            RecipientChecks::groupKnown, //         40
            RecipientChecks::groupFilled, //        41
            RecipientChecks::somebodyAddressed, //  13
            MediaChecks::voice, //                  11
            MediaChecks::lector, //                 35
            MediaChecks::attempts, //               8
            MediaChecks::conversion, //             31, 23
            DateChecks::format, //                  54
            DateChecks::notTooFarAhead, //          50
            MediaChecks::callingHours, //           51
            RequestChecks::notifyUrl, //            70, 72
            IdxChecks::length, //                   27
            IdxChecks::count, //                    20
            IdxChecks::unique, //                   53
            RecipientChecks::notTooMany, //         19
            MediaChecks::landlineLeft, //           55
            RecipientChecks::somebodyLeft, //       13, 32, 52, 57, 59
            MagicChecks::refusedByNumber, //        any
            RequestChecks::credit); //              103

    private static final List<Check> OF_SMS = List.of(
            RequestChecks::encoding, //             76
            RequestChecks::actionAllowed, //        110
            RecipientChecks::groupKnown, //         40
            RecipientChecks::groupFilled, //        41
            RecipientChecks::somebodyAddressed, //  13
            ContentChecks::templateKnown, //        104
            ContentChecks::present, //              11
            ContentChecks::binary, //               25, 30, 36
            ContentChecks::links, //                94, 7, 106
            RequestChecks::senderName, //           14
            DateChecks::timeRestriction, //         28
            DateChecks::format, //                  54
            DateChecks::notTooFarAhead, //          50
            DateChecks::expiration, //              56
            DateChecks::allowedHours, //            74
            RequestChecks::notifyUrl, //            70, 72
            IdxChecks::length, //                   27
            IdxChecks::count, //                    20
            IdxChecks::unique, //                   53
            RequestChecks::personalParameters, //   93, 18
            RecipientChecks::notTooMany, //         19
            RecipientChecks::somebodyLeft, //       13, 32, 52, 57, 59
            DiscountChecks::codes, //               60, 61, 66, 62, 65
            TextChecks::flash, //                   17
            TextChecks::onlyPlain, //               11
            TextChecks::parts, //                   12, 11
            MagicChecks::refusedByNumber, //        any
            RequestChecks::credit); //              103

    private SendChecks() {
    }

    /** The first reason to refuse, if there is one. */
    static Optional<Refusal> refuse(Submission submission) {
        var inOrder = switch (submission.type()) {
            case MMS -> OF_MMS;
            case VMS -> OF_VMS;
            default -> OF_SMS;
        };
        for (var check : inOrder) {
            var refusal = check.refuse(submission);
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        return Optional.empty();
    }
}
