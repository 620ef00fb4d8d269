// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.gateway;

import java.util.Random;
import java.util.regex.Pattern;

import io.github.camelsmsapi.simulator.settings.IdForm;

/** Makes message ids (wire reference, section 2.3): unique, not in order, and of either form. */
public final class MessageIds {

    private static final Pattern EITHER_FORM = Pattern.compile("[0-9]{1,20}|[0-9A-Fa-f]{24}");

    private final IdForm form;
    private final Random random = new Random();
    private long count;

    MessageIds(IdForm form) {
        this.form = form;
    }

    /** An id that was not given before. */
    public String next() {
        count++;
        return switch (form) {
            // now and then one begins with 0, as some real ones do: a client that reads a number loses it
            case DECIMAL -> digits(random.nextInt(10_000_000), 10_000_000) + digits(count, 1_000_000_000_000L);
            case HEX -> String.format("%08X%04X%012X", random.nextInt(), random.nextInt(0x10000), count);
        };
    }

    /** The number with zeros in front of it: as many digits as the bound has zeros. */
    private static String digits(long number, long bound) {
        return Long.toString(bound + number).substring(1);
    }

    long count() {
        return count;
    }

    void continueBehind(long given) {
        count = given;
    }

    /** Whether the text could be an id at all. */
    public static boolean looksRight(String id) {
        return EITHER_FORM.matcher(id).matches();
    }
}
