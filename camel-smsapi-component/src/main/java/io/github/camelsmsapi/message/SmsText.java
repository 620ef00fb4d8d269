// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.message;

import java.util.Optional;

/**
 * Calculates the alphabet and the parts of a text: in which alphabet it travels, of how many parts it is, how much room
 * is left (wire reference, section 2.15; GSM 03.38). Parts are what SMSAPI charges for.
 *
 * <pre>{@code
 * SmsText.of("Zażółć gęślą jaźń").encoding();         // UCS2
 * SmsText.of("Zażółć gęślą jaźń").forcesUnicode();    // Optional[ż]
 * }</pre>
 *
 * Neither an escape sequence nor a surrogate pair is split between two parts, as in real encoders; whether SMSAPI
 * counts so in the rare cases where that costs a part is not documented.
 */
public final class SmsText {

    /** The alphabet in which a text travels. */
    public enum Encoding {
        /** 7 bits a unit; a few characters take two units. */
        GSM7(160, 153),
        /** 16 bits a unit; characters outside the basic plane, as emoji, take two units. */
        UCS2(70, 67);

        private final int single;
        private final int part;

        Encoding(int single, int part) {
            this.single = single;
            this.part = part;
        }

        /** How many units a message of one part holds. */
        public int unitsOfSinglePart() {
            return single;
        }

        /** How many units each of several parts holds. */
        public int unitsOfEachPart() {
            return part;
        }
    }

    private static final String BASIC = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
                                        + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final String EXTENDED = "^{}[]~\\|€\f";

    /** Of each character up to the last that GSM-7 has, how many units it takes; 0 for those that it has not. */
    private static final byte[] GSM_UNITS = gsmUnits();

    private final Encoding encoding;
    private final Optional<String> forcesUnicode;
    private final int place;
    private final int units;
    private final int parts;
    private final int remaining;

    private SmsText(String text) {
        var special = special(text);
        this.forcesUnicode = special < 0 ? Optional.empty() : Optional.of(Character.toString(text.codePointAt(special)));
        this.place = special < 0 ? 0 : text.codePointCount(0, special) + 1;
        this.encoding = special < 0 ? Encoding.GSM7 : Encoding.UCS2;
        this.units = encoding == Encoding.UCS2 ? text.length() : gsmUnits(text);
        if (units <= encoding.single) {
            this.parts = text.isEmpty() ? 0 : 1;
            this.remaining = encoding.single - units;
        } else {
            var full = 0;
            var used = 0;
            for (var character : text.codePoints().toArray()) {
                if (used + unitsOf(character) > encoding.part) {
                    full++;
                    used = 0;
                }
                used += unitsOf(character);
            }
            this.parts = full + 1;
            this.remaining = encoding.part - used;
        }
    }

    public static SmsText of(String text) {
        return new SmsText(text);
    }

    private static byte[] gsmUnits() {
        var units = new byte[Math.max(BASIC.chars().max().orElse(0), EXTENDED.chars().max().orElse(0)) + 1];
        BASIC.chars().forEach(character -> units[character] = 1);
        EXTENDED.chars().forEach(character -> units[character] = 2);
        return units;
    }

    private static int gsmUnits(int character) {
        return character < GSM_UNITS.length ? GSM_UNITS[character] : 0;
    }

    private static int gsmUnits(String text) {
        var units = 0;
        for (var i = 0; i < text.length(); i++) {
            units += gsmUnits(text.charAt(i));
        }
        return units;
    }

    /** Returns the index of the first character outside GSM-7, or -1 if all are in it. */
    private static int special(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (gsmUnits(text.charAt(i)) == 0) {
                return i;
            }
        }
        return -1;
    }

    private int unitsOf(int character) {
        return encoding == Encoding.GSM7 ? gsmUnits(character) : Character.charCount(character);
    }

    /** The alphabet: UCS-2 as soon as one character is outside GSM-7. */
    public Encoding encoding() {
        return encoding;
    }

    /** The first character that is outside GSM-7 and so makes the whole text UCS-2. */
    public Optional<String> forcesUnicode() {
        return forcesUnicode;
    }

    /** The first character outside GSM-7 by its code and name, and its place in the text; empty where there is none. */
    public String firstSpecial() {
        return forcesUnicode.map(character -> describe(character.codePointAt(0)) + " at place " + place).orElse("");
    }

    private static String describe(int character) {
        return String.format("U+%04X %s", character, Character.getName(character));
    }

    /** The length in units of the alphabet. */
    public int units() {
        return units;
    }

    /** Of how many parts the message is; 0 for an empty text. */
    public int parts() {
        return parts;
    }

    /** How many units still fit without another part. */
    public int remaining() {
        return remaining;
    }
}
