// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.message;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeMap;

import io.github.camelsmsapi.internal.client.Upload;

/** A digest of several values: equal for equal values in the same order, and for no others. */
final class Fingerprint {

    /** The parameters that decide what a person gets. The others decide how and when it is sent, and who pays. */
    static final Set<String> CONTENT = Set.of(
            "message", "template", "param1", "param2", "param3", "param4", "udh", "datacoding", "discount_group", "group",
            "subject", "smil", "tts", "test");

    private final MessageDigest digest;

    private Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) { // each JDK has it
            throw new IllegalStateException(impossible);
        }
    }

    /** The digest of a message: equal when the same recipients get the same content under the same idx. */
    static String of(SendRequest message) {
        var content = new TreeMap<>(message.parameters());
        content.keySet().retainAll(CONTENT);
        return new Fingerprint().add(message.kind().name()).add(message.recipients()).add(message.idx())
                .add(Boolean.toString(message.checkIdx())).add(content.keySet()).add(content.values())
                .add(message.file().map(Upload::contentType).orElse(""))
                .add(message.file().map(Upload::content).orElse(new byte[0])).toString();
    }

    private Fingerprint add(Collection<String> values) {
        length(values.size());
        values.forEach(this::add);
        return this;
    }

    private Fingerprint add(String value) {
        return add(value.getBytes(StandardCharsets.UTF_8));
    }

    private Fingerprint add(byte[] value) {
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
