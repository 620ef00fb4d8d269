// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.account;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import io.github.camelsmsapi.simulator.error.ErrorCode;

/**
 * Who may use the account (wire reference, section 1.2). As long as nothing was set, any token and any user name with
 * an MD5 password will do.
 */
public final class Credentials {

    private static final Pattern MD5 = Pattern.compile("[0-9a-fA-F]{32}");

    private final Set<String> tokens = new HashSet<>();
    private final Map<String, String> passwords = new HashMap<>();
    private final Set<String> addresses = new HashSet<>();

    void token(String token) {
        tokens.add(token);
    }

    void password(String username, String md5) {
        passwords.put(username, md5.toLowerCase(Locale.ROOT));
    }

    void address(String address) {
        addresses.add(address);
    }

    /** Why that caller may not use the account, if so. */
    public Optional<ErrorCode> refuse(Identity who) {
        if (who.hasToken()) {
            return mayUse(who.token()) ? refuseAddress(who) : Optional.of(ErrorCode.NOT_AUTHORISED);
        }
        if (who.hasPassword()) {
            return mayUse(who.username(), who.passwordMd5())
                    ? refuseAddress(who) : Optional.of(ErrorCode.WRONG_PASSWORD);
        }
        return Optional.of(ErrorCode.NOT_AUTHORISED);
    }

    Optional<ErrorCode> refuseAddress(Identity who) {
        var welcome = addresses.isEmpty() || addresses.contains(who.address());
        return welcome ? Optional.empty() : Optional.of(ErrorCode.WRONG_ADDRESS);
    }

    private boolean mayUse(String token) {
        return tokens.contains(token) || isOpen();
    }

    private boolean mayUse(String username, String md5) {
        return isOpen()
                ? MD5.matcher(md5).matches()
                : md5.toLowerCase(Locale.ROOT).equals(passwords.get(username));
    }

    private boolean isOpen() {
        return tokens.isEmpty() && passwords.isEmpty();
    }
}
