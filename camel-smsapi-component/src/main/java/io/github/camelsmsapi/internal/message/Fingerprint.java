// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.message;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;

/** A digest of several values: equal for equal values in the same order, and for no others. */
final class Fingerprint {

    private final MessageDigest digest;

    Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) { // each JDK has it
            throw new IllegalStateException(impossible);
        }
    }

    Fingerprint add(Collection<String> values) {
        length(values.size());
        values.forEach(this::add);
        return this;
    }

    Fingerprint add(String value) {
        return add(value.getBytes(StandardCharsets.UTF_8));
    }

    Fingerprint add(byte[] value) {
        length(value.length);
        digest.update(value);
        return this;
    }

    /** Else two values could run together to what two others do. */
    private void length(int length) {
        for (var shift = Integer.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            digest.update((byte) (length >> shift));
        }
    }

    @Override
    public String toString() {
        return HexFormat.of().formatHex(digest.digest(), 0, 16);
    }
}
