// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.report;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AddressRangeTest {

    @ParameterizedTest
    @CsvSource({
            "89.174.81.98,     89.174.81.98,     true",
            "89.174.81.98,     89.174.81.99,     false",
            "10.0.0.0/8,       10.255.255.255,   true",
            "10.0.0.0/8,       11.0.0.0,         false",
            "10.1.2.3/31,      10.1.2.2,         true",
            "10.1.2.3/31,      10.1.2.4,         false",
            "192.168.0.0/32,   192.168.0.0,      true",
            "192.168.0.0/32,   192.168.0.1,      false",
            "0.0.0.0/0,        255.1.2.3,        true",
            "::1,              0:0:0:0:0:0:0:1,  true",
            "fd00::/8,         fdff::1,          true",
            "fd00::/8,         fe00::1,          false",
            "::/0,             2001:db8::1,      true",
            "::/0,             10.0.0.1,         false",
            "0.0.0.0/0,        ::1,              false",
            "10.0.0.1,         ::ffff:10.0.0.1,  true",
            "10.0.0.1,         localhost,        false",
            "10.0.0.1,         '',               false" })
    void aRangeHoldsWhatBeginsWithTheSameBits(String range, String address, boolean inside) {
        assertThat(AddressRange.list(range, "callbackAddresses")).singleElement()
                .satisfies(it -> assertThat(it.contains(address)).isEqualTo(inside));
    }
}
