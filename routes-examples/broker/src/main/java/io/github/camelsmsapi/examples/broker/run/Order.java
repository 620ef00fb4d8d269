/*
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *      http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */
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
