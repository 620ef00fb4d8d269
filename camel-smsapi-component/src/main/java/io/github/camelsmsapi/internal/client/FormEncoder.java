// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.client;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import io.github.camelsmsapi.internal.client.SmsapiRequest.Field;

/** Writes {@code application/x-www-form-urlencoded} in UTF-8. */
final class FormEncoder {

    private static final int USUAL_SIZE = 256;
    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

    private byte[] written = new byte[USUAL_SIZE];
    private int size;

    static byte[] encode(List<Field> fields) {
        var encoder = new FormEncoder();
        for (var field : fields) {
            if (encoder.size > 0) {
                encoder.write('&');
            }
            encoder.write(field.name());
            encoder.write('=');
            encoder.write(field.value());
        }
        return Arrays.copyOf(encoder.written, encoder.size);
    }

    private void write(String text) {
        for (var octet : text.getBytes(StandardCharsets.UTF_8)) {
            if (isSafe(octet)) {
                write(octet);
            } else if (octet == ' ') {
                write('+');
            } else {
                write('%');
                write(HEX[octet >> 4 & 0xf]);
                write(HEX[octet & 0xf]);
            }
        }
    }

    private void write(int octet) {
        if (size == written.length) {
            written = Arrays.copyOf(written, 2 * size);
        }
        written[size++] = (byte) octet;
    }

    private static boolean isSafe(byte octet) {
        return octet >= 'a' && octet <= 'z' || octet >= 'A' && octet <= 'Z' || octet >= '0' && octet <= '9'
                || octet == '-' || octet == '_' || octet == '.' || octet == '*';
    }
}
