// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.sms;

import java.util.BitSet;

/** How the characters of a message are coded, and how much fits into it (wire reference, section 2.15). */
public enum Alphabet {

    GSM7(160, 153),
    UCS2(70, 67),
    BINARY(140, 134);

    private static final String BASIC = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
                                        + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final String TWO_UNITS = "^{}[]~\\|€\f";
    private static final BitSet PLAIN = new BitSet();

    static {
        (BASIC + TWO_UNITS).chars().forEach(PLAIN::set);
    }

    private final int alone;
    private final int together;

    Alphabet(int alone, int together) {
        this.alone = alone;
        this.together = together;
    }

    /** The smallest alphabet that has all characters of the text. */
    static Alphabet of(String text) {
        return text.chars().allMatch(c -> isPlain((char) c)) ? GSM7 : UCS2;
    }

    static boolean isPlain(char c) {
        return PLAIN.get(c);
    }

    int units(String text) {
        return switch (this) {
            case GSM7 -> text.length() + (int) text.chars().filter(c -> TWO_UNITS.indexOf(c) >= 0).count();
            case UCS2 -> text.length();
            case BINARY -> text.length() / 2;
        };
    }

    int parts(int units) {
        return units <= alone ? 1 : (units + together - 1) / together;
    }
}
