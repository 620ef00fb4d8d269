// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * The passwords of a sub-user as MD5, which is all that travels on the legacy wire (wire reference, section 1.2).
 *
 * @param panel the one for the panel
 * @param api   the one for the API; empty when it is the panel's
 */
public record Passwords(String catalog, String api) {

    /** The MD5 of a password that came as it is. */
    public static String md5(String password) {
        try {
            var digest = MessageDigest.getInstance("MD5").digest(password.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    public boolean opens(String md5) {
        return (api.isEmpty() ? catalog : api).equals(md5.toLowerCase(Locale.ROOT));
    }

    public Passwords withPanel(String md5) {
        return new Passwords(md5.toLowerCase(Locale.ROOT), api);
    }

    public Passwords withApi(String md5) {
        return new Passwords(catalog, md5.toLowerCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return "Passwords[***]";
    }
}
