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
package io.github.camelsmsapi.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The parameters of one report, each of which is taken out once. What is left is what this component does not know. A
 * value that cannot be read as what it should be is taken as missing.
 */
final class Fields {

    private static final Predicate<String> NUMBER = Pattern.compile("\\d{1,9}").asMatchPredicate();
    private static final Predicate<String> TIME = Pattern.compile("\\d{1,11}").asMatchPredicate();
    private static final Predicate<String> DECIMAL = Pattern.compile("\\d{1,12}(\\.\\d{1,12})?").asMatchPredicate();
    private static final Predicate<String> UNPRINTABLE = Pattern.compile("\\p{Cntrl}").asPredicate();

    private final Map<String, String> left;

    Fields(Map<String, String> parameters) {
        this.left = new TreeMap<>(parameters);
    }

    /** A value in one line: what goes into logs cannot write lines of its own. */
    Optional<String> text(String name) {
        return letter(name).filter(value -> !value.isBlank()).filter(UNPRINTABLE.negate());
    }

    /** A value as somebody wrote it, empty or in several lines. */
    Optional<String> letter(String name) {
        return Optional.ofNullable(left.remove(name));
    }

    /**
     * @throws IllegalArgumentException when it is missing or not in one line
     */
    String required(String name) {
        return text(name).orElseThrow(() -> new IllegalArgumentException("a report has no proper " + name));
    }

    Optional<Integer> number(String name) {
        return text(name).filter(NUMBER).map(Integer::valueOf);
    }

    Optional<BigDecimal> decimal(String name) {
        return text(name).filter(DECIMAL).map(BigDecimal::new);
    }

    /** UNIX seconds. */
    Optional<Instant> time(String name) {
        return text(name).filter(TIME).map(Long::valueOf).map(Instant::ofEpochSecond);
    }

    /** All that was not taken out. */
    Map<String, String> rest() {
        return Map.copyOf(left);
    }
}
