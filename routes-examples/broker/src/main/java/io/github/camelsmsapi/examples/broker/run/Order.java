// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.broker.run;

import java.util.List;
import java.util.stream.IntStream;

/** An order that somebody is told of; one of a hundred has a number that SMSAPI refuses (code 13). */
record Order(int number) {

    private static final long FIRST_PHONE = 48_500_000_000L;
    private static final String REFUSED = "48900000013";
    private static final int KINDS = 100;

    static List<Order> upTo(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(Order::new).toList();
    }

    String phone() {
        return number % KINDS == 13 ? REFUSED : String.valueOf(FIRST_PHONE + number);
    }

    String text() {
        return "Your order " + number + " is on its way";
    }
}
