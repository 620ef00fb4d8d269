// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.fault;

import java.util.regex.Pattern;

import io.github.camelsmsapi.simulator.records.DeliveryStatus;

/** What a recipient's number asks for. */
public sealed interface MagicNumber {

    /** Nothing: an ordinary number. */
    record Ordinary() implements MagicNumber {
    }

    /** {@code 48900000CCC}, {@code 4890000CCCC}: every attempt fails with this code. */
    record Refused(int code) implements MagicNumber {
    }

    /** {@code 4890003NCCC}: the first attempts of an idx fail, then the message is accepted. */
    record RefusedAtFirst(int attempts, int code) implements MagicNumber {
    }

    /** {@code 48900010SSS}: accepted, and this is its final status. */
    record Ends(DeliveryStatus status) implements MagicNumber {
    }

    /** {@code 4890002000F}: something happens to the answer to the first attempt. */
    record Faulty(SendFault fault) implements MagicNumber {
    }

    /** Numbers from 48900000000 to 48900039999. */
    Pattern RESERVED = Pattern.compile("489000[0-3][0-9]{4}");

    /** Reads a recipient's number with country prefix. */
    static MagicNumber read(String number) {
        if (!isReserved(number)) {
            return new Ordinary();
        }
        var tail = Integer.parseInt(number.substring(5)); // six digits
        var code = tail % 1_000;
        return switch (tail / 10_000) {
            case 0 -> tail == 0 ? new Ordinary() : new Refused(tail);
            case 1 -> DeliveryStatus.numbered(tail % 10_000).<MagicNumber> map(Ends::new).orElseGet(Ordinary::new);
            case 2 -> fault(tail % 10_000);
            case 3 -> new RefusedAtFirst(tail / 1_000 % 10, code);
            default -> new Ordinary();
        };
    }

    /** Whether the number is set aside for meanings, so that limits on one number do not apply to it. */
    static boolean isReserved(String number) {
        return RESERVED.matcher(number).matches();
    }

    private static MagicNumber fault(int which) {
        return switch (which) {
            case 1 -> new Faulty(SendFault.ANSWER_LOST);
            case 2 -> new Faulty(SendFault.HTTP_503_BEFORE_BOOKING);
            case 3 -> new Faulty(SendFault.HTTP_500_AFTER_BOOKING);
            case 4 -> new Faulty(SendFault.HANG_AFTER_BOOKING);
            case 5 -> new Faulty(SendFault.HTTP_429);
            default -> new Ordinary();
        };
    }
}
