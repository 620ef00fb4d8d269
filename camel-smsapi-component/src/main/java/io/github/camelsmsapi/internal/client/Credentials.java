// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.client;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;

/** How the caller proves who it is (wire reference, section 1.2). Never printed. */
public sealed interface Credentials {

    /** The OAuth token made in the customer panel, sent as {@code Authorization: Bearer}. */
    record Token(String token) implements Credentials {

        @Override
        public Map<String, String> headers() {
            return Map.of("Authorization", "Bearer " + token);
        }

        @Override
        public String identity() {
            return token;
        }

        @Override
        public Set<String> secrets() {
            return Set.of(token);
        }

        @Override
        public String toString() {
            return "Token[***]";
        }
    }

    /** The legacy login, sent as the request parameters {@code username} and {@code password}. */
    record Login(String username, String passwordMd5) implements Credentials {

        @Override
        public Map<String, String> parameters() {
            return Map.of("username", username, "password", passwordMd5);
        }

        @Override
        public String identity() {
            return username;
        }

        /** As HTTP Basic has it, without the word. */
        String basic() {
            return Base64.getEncoder().encodeToString((username + ":" + passwordMd5).getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public Set<String> secrets() {
            return Set.of(passwordMd5, basic());
        }

        @Override
        public String toString() {
            return "Login[***]";
        }
    }

    /** Sixteen hexadecimal digits that tell this login at a host from others, and from which neither can be read. */
    default String fingerprint(String host) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest((host + '\n' + identity()).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }

    /** What differs between accounts; may be secret. */
    String identity();

    /** What nobody may see, in each form in which it is sent. */
    Set<String> secrets();

    /** What goes into the headers of each request. */
    default Map<String, String> headers() {
        return Map.of();
    }

    /** What goes among the parameters of each request. */
    default Map<String, String> parameters() {
        return Map.of();
    }
}
