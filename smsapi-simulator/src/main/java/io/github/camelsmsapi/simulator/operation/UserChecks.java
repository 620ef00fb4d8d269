// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.operation;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import io.github.camelsmsapi.simulator.account.Subuser;
import io.github.camelsmsapi.simulator.error.ErrorCode;
import io.github.camelsmsapi.simulator.gateway.Gateway;
import io.github.camelsmsapi.simulator.server.Parameters;

/**
 * What can be wrong with a sub-user's data (wire reference, section 18). The list does not say what the general codes
 * stand for: 1110 is here a name without a letter or digit, 1120 and 1190 an empty password, 1130 and 1140 points below
 * zero, 1180 control characters.
 */
final class UserChecks {

    private static final int MD5_LENGTH = 32;
    /** Not published. */
    private static final int LONGEST_INFO = 255;
    private static final Pattern HEXADECIMAL = Pattern.compile("[0-9A-Fa-f]+");
    private static final Set<String> FLAGS = Set.of("0", "1", "true", "false");

    private UserChecks() {
    }

    static Optional<ErrorCode> ofName(Gateway gateway, String given, String full) {
        if (given.isEmpty()) {
            return Optional.of(ErrorCode.USER_NAME_MISSING);
        }
        if (!Subuser.hasAllowedCharacters(given)) {
            return Optional.of(ErrorCode.USER_NAME_CHARACTERS);
        }
        if (given.length() < Subuser.SHORTEST_NAME) {
            return Optional.of(ErrorCode.USER_NAME_TOO_SHORT);
        }
        if (full.length() > Subuser.LONGEST_NAME) {
            return Optional.of(ErrorCode.USER_NAME_TOO_LONG);
        }
        if (given.chars().noneMatch(Character::isLetterOrDigit)) {
            return Optional.of(ErrorCode.USER_NAME_INVALID);
        }
        return isTaken(gateway, full) ? Optional.of(ErrorCode.USER_NAME_TAKEN) : Optional.empty();
    }

    static boolean isTaken(Gateway gateway, String name) {
        return gateway.account().username().equalsIgnoreCase(name)
                || gateway.account().catalog().subusers().named(name).isPresent();
    }

    /** Whoever is new needs one. */
    static Optional<ErrorCode> password(Parameters given) {
        return refuseIf(given.first("pass").isEmpty(), ErrorCode.USER_PASSWORD);
    }

    /** An edit edits something. */
    static Optional<ErrorCode> anything(Parameters given) {
        return refuseIf(LegacyUserData.PARAMETERS.stream().noneMatch(given::has), ErrorCode.NOTHING_TO_EDIT);
    }

    static Optional<ErrorCode> data(Parameters given) {
        return panelPassword(given).or(() -> apiPassword(given))
                .or(() -> points(given, "limit", ErrorCode.LIMIT_NOT_NUMBER, ErrorCode.LIMIT))
                .or(() -> points(given, "month_limit", ErrorCode.MONTH_LIMIT_NOT_NUMBER, ErrorCode.MONTH_LIMIT))
                .or(() -> flag(given, "senders", ErrorCode.SENDERS_FLAG))
                .or(() -> flag(given, "phonebook", ErrorCode.PHONEBOOK_FLAG))
                .or(() -> flag(given, "active", ErrorCode.ACTIVE_FLAG))
                .or(() -> info(given));
    }

    private static Optional<ErrorCode> panelPassword(Parameters given) {
        if (!given.has("pass")) {
            return Optional.empty();
        }
        var md5 = given.first("pass");
        return refuseIf(md5.isEmpty(), ErrorCode.USER_PASSWORD)
                .or(() -> refuseIf(md5.length() < MD5_LENGTH, ErrorCode.USER_PASSWORD_TOO_SHORT))
                .or(() -> refuseIf(md5.length() > MD5_LENGTH, ErrorCode.USER_PASSWORD_TOO_LONG))
                .or(() -> refuseIf(!HEXADECIMAL.matcher(md5).matches(), ErrorCode.USER_PASSWORD_NOT_MD5));
    }

    private static Optional<ErrorCode> apiPassword(Parameters given) {
        if (!given.has("pass_api")) {
            return Optional.empty();
        }
        var md5 = given.first("pass_api");
        return refuseIf(md5.isEmpty(), ErrorCode.API_PASSWORD)
                .or(() -> refuseIf(md5.length() != MD5_LENGTH, ErrorCode.API_PASSWORD_LENGTH))
                .or(() -> refuseIf(!HEXADECIMAL.matcher(md5).matches(), ErrorCode.API_PASSWORD_NOT_MD5));
    }

    private static Optional<ErrorCode> points(Parameters given, String name, ErrorCode noNumber, ErrorCode negative) {
        if (!given.has(name)) {
            return Optional.empty();
        }
        return amount(given.first(name)).map(points -> refuseIf(points.signum() < 0, negative))
                .orElseGet(() -> Optional.of(noNumber));
    }

    /** A number of points; empty when the text is not a number. */
    static Optional<BigDecimal> amount(String text) {
        try {
            return Optional.of(new BigDecimal(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<ErrorCode> flag(Parameters given, String name, ErrorCode code) {
        return refuseIf(given.has(name) && !FLAGS.contains(given.first(name)), code);
    }

    private static Optional<ErrorCode> info(Parameters given) {
        var info = given.first("info");
        return refuseIf(info.length() > LONGEST_INFO, ErrorCode.INFO_TOO_LONG)
                .or(() -> refuseIf(info.chars().anyMatch(Character::isISOControl), ErrorCode.INFO));
    }

    private static Optional<ErrorCode> refuseIf(boolean condition, ErrorCode code) {
        return condition ? Optional.of(code) : Optional.empty();
    }
}
