// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.operation;

import java.util.Optional;

import io.github.camelsmsapi.simulator.account.Passwords;
import io.github.camelsmsapi.simulator.account.Subuser;
import io.github.camelsmsapi.simulator.server.Answer;
import io.github.camelsmsapi.simulator.server.Parameters;
import io.github.camelsmsapi.simulator.server.RestErrors;

/** What {@code /subusers} can set (wire reference, section 6.2); passwords come as they are, not as MD5. */
final class SubuserData {

    private static final String BLANK = "This value should not be blank.";
    private static final String NOT_VALID = "This value is not valid.";

    private final Parameters given;

    SubuserData(Parameters given) {
        this.given = given;
    }

    String username() {
        return given.part("credentials", "username").orElse("");
    }

    Optional<Answer> invalidNew() {
        var name = username();
        if (name.isBlank()) {
            return Optional.of(RestErrors.invalid(BLANK, "credentials[username]", name));
        }
        if (name.length() < Subuser.SHORTEST_NAME || name.length() > Subuser.LONGEST_NAME
                || !Subuser.hasAllowedCharacters(name)) {
            return Optional.of(RestErrors.invalid(NOT_VALID, "credentials[username]", name));
        }
        return given.part("credentials", "password").isEmpty()
                ? Optional.of(RestErrors.invalid(BLANK, "credentials[password]", "")) : invalidChange();
    }

    Optional<Answer> invalidChange() {
        return blankPassword("password").or(() -> blankPassword("api_password"))
                .or(() -> invalidPoints("from_account")).or(() -> invalidPoints("per_month"));
    }

    /** The sub-user with all that is given; what is not given stays. */
    Subuser applied(Subuser subuser) {
        var passwords = subuser.passwords();
        passwords = given.part("credentials", "password").map(Passwords::md5).map(passwords::withPanel)
                .orElse(passwords);
        passwords = given.part("credentials", "api_password").map(Passwords::md5).map(passwords::withApi)
                .orElse(passwords);
        var points = subuser.points();
        points = given.part("points", "from_account").flatMap(UserChecks::amount).map(points::withFromAccount)
                .orElse(points);
        points = given.part("points", "per_month").flatMap(UserChecks::amount).map(points::withPerMonth)
                .orElse(points);
        var changed = subuser.with(passwords).with(points);
        changed = given.has("active") ? changed.active(given.flag("active")) : changed;
        return given.has("description") ? changed.describedAs(given.first("description")) : changed;
    }

    private Optional<Answer> blankPassword(String which) {
        return given.part("credentials", which).filter(String::isBlank)
                .map(blank -> RestErrors.invalid(BLANK, "credentials[" + which + ']', ""));
    }

    private Optional<Answer> invalidPoints(String which) {
        return given.part("points", which)
                .filter(points -> UserChecks.amount(points).filter(amount -> amount.signum() >= 0).isEmpty())
                .map(points -> RestErrors.invalid(NOT_VALID, "points[" + which + ']', points));
    }
}
