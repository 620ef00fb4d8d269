// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.client;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import io.github.camelsmsapi.internal.client.SmsapiRequest.Field;

/** Writes {@code application/x-www-form-urlencoded} in UTF-8. */
final class FormEncoder {

    private static final int USUAL_SIZE = 256;
    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(USUAL_SIZE);

    static byte[] encode(List<Field> fields) {
        var encoder = new FormEncoder();
        for (var field : fields) {
            if (encoder.out.size() > 0) {
                encoder.out.write('&');
            }
            encoder.write(field.name());
            encoder.out.write('=');
            encoder.write(field.value());
        }
        return encoder.out.toByteArray();
    }

    private void write(String text) {
        for (var octet : text.getBytes(StandardCharsets.UTF_8)) {
            if (isSafe(octet)) {
                out.write(octet);
            } else if (octet == ' ') {
                out.write('+');
            } else {
                out.write('%');
                out.write(HEX[octet >> 4 & 0xf]);
                out.write(HEX[octet & 0xf]);
            }
        }
    }

    private static boolean isSafe(byte octet) {
        return octet >= 'a' && octet <= 'z' || octet >= 'A' && octet <= 'Z' || octet >= '0' && octet <= '9'
                || octet == '-' || octet == '_' || octet == '.' || octet == '*';
    }
}
