// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.client;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.github.camelsmsapi.internal.client.SmsapiRequest.Field;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FormEncoderTest {

    @Test
    void everyCharacterIsWrittenAsBrowsersDo() {
        var all = IntStream.rangeClosed(0, 0x2ffff).filter(sign -> Character.getType(sign) != Character.SURROGATE)
                .mapToObj(Character::toString).collect(Collectors.joining());

        assertThat(encoded(new Field("message", all))).isEqualTo("message=" + URLEncoder.encode(all, StandardCharsets.UTF_8));
    }

    @Test
    void fieldsAreSeparatedAlsoEmptyOnes() {
        assertThat(encoded()).isEmpty();
        assertThat(encoded(new Field("a&b", "c=d"), new Field("e", ""), new Field("group_id[]", "1")))
                .isEqualTo("a%26b=c%3Dd&e=&group_id%5B%5D=1");
    }

    private static String encoded(Field... fields) {
        return new String(FormEncoder.encode(List.of(fields)), StandardCharsets.US_ASCII);
    }
}
