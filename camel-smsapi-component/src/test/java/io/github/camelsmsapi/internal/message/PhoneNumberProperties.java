// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.message;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A phone number of any country, in any type and written in any form, is the same number on the wire or is refused.
 * What it should be is known from where it was made, never from how it is read.
 */
class PhoneNumberProperties {

    private static final PhoneNumberUtil PLANS = PhoneNumberUtil.getInstance();
    private static final List<String> INVISIBLE = List.of("\u202d", "\u200b", "\ufeff", "\u2068", "\ufe0f", "\u200e",
            "\u00ad", "\u2060");
    private static final List<String> SEPARATORS = List.of(" ", "-", "/", "(", ")", "\u00a0", "\u202f", "\u2011", "\u2013",
            "\u2009", "\u2212", " - ");
    private static final List<String> INTRUDERS = List.of(".", ".0", "E8", "e1", "x", "Ewa", "ext 5", "#", "*", "@", "'", "=",
            "\n", "\t", "+", "_", "\\");

    /** A number in use in its country: its digits on the wire and how people there write it. */
    record Known(String country, PhoneNumber number) {

        String wire() {
            return PLANS.format(number, PhoneNumberFormat.E164).substring(1);
        }

        @Override
        public String toString() {
            return country + " " + wire();
        }
    }

    @Provide
    Arbitrary<Known> known() {
        var countries = PLANS.getSupportedRegions().stream().sorted()
                .filter(country -> PLANS.getExampleNumberForType(country, PhoneNumberType.MOBILE) != null)
                .filter(country -> !country.equals("TK")) // seven digits with the prefix, and SMSAPI takes eight
                .toList();
        return Combinators.combine(Arbitraries.of(countries), Arbitraries.randoms()).as(PhoneNumberProperties::random);
    }

    /** Other digits at the end of the country's example, as far as there are such numbers. */
    private static Known random(String country, Random random) {
        var example = PLANS.getExampleNumberForType(country, PhoneNumberType.MOBILE);
        for (var tries = 0; tries < 20; tries++) {
            var other = new PhoneNumber().mergeFrom(example)
                    .setNationalNumber(example.getNationalNumber() / 10_000 * 10_000 + random.nextInt(10_000));
            if (PLANS.isValidNumberForRegion(other, country)) {
                return new Known(country, other);
            }
        }
        return new Known(country, example);
    }

    private static Optional<String> read(Object value, String country) {
        var numbering = country == null ? PhoneNumbers.PLAIN : PhoneNumbers.of(country);
        try {
            var numbers = Recipients.read(value, numbering);
            numbering.check(numbers);
            return Optional.of(String.join(",", numbers)).filter(any -> numbers.stream().allMatch(Recipients::isNumber));
        } catch (UnreadableValueException | io.github.camelsmsapi.error.SmsapiErrorException refused) {
            return Optional.empty();
        }
    }

    @Property(tries = 3000)
    void theInternationalFormIsTheSameNumberWhateverTheDefaultCountry(
            @ForAll("known") Known known, @ForAll("known") Known other,
            @ForAll("disguises") Function<String, String> disguise) {
        var written = disguise.apply(PLANS.format(known.number(), PhoneNumberFormat.INTERNATIONAL));

        assertThat(List.of(read(written, other.country()), read(written, null)))
                .containsOnly(isPlain(written) ? Optional.of(known.wire()) : Optional.empty());
    }

    @Property(tries = 3000)
    void theNationalFormIsTheSameNumberInItsCountry(
            @ForAll("known") Known known,
            @ForAll("disguises") Function<String, String> disguise) {
        var written = disguise.apply(PLANS.format(known.number(), PhoneNumberFormat.NATIONAL));

        assertThat(read(written, known.country())).isIn(Optional.of(known.wire()), Optional.empty())
                .satisfies(any -> assertThat(isPlain(written)).isEqualTo(any.isPresent()));
    }

    private static boolean isPlain(String written) {
        return written.chars().noneMatch(character -> Character.isLetter(character) || character == '*' || character == '.');
    }

    /** What a copy from a page or a sheet adds, and people write between digits. */
    @Provide
    Arbitrary<Function<String, String>> disguises() {
        Arbitrary<Function<String, String>> hidden
                = Combinators.combine(Arbitraries.of(INVISIBLE), Arbitraries.doubles().between(0, 1))
                        .as((character, where) -> text -> insert(text, character, where));
        Arbitrary<Function<String, String>> spaced = Arbitraries.of("\u00a0", "\u202f", "\u2009", "\u2007", "  ")
                .map(space -> text -> text.replace(" ", space));
        Arbitrary<Function<String, String>> dashed = Arbitraries.of("\u2011", "\u2013", "\u2010", "\u2212")
                .map(hyphen -> text -> text.replace("-", hyphen));
        Arbitrary<Function<String, String>> padded
                = Arbitraries.of(" ", "\n", "\t", "\u3000").map(pad -> text -> pad + text + pad);
        return Arbitraries.oneOf(hidden, spaced, dashed, padded).list().ofMaxSize(4)
                .map(several -> several.stream().reduce(Function.identity(), Function::andThen));
    }

    private static String insert(String text, String what, double where) {
        var place = (int) (text.length() * where);
        return text.substring(0, place) + what + text.substring(place);
    }

    @Property(tries = 3000)
    void aNumberOfAnyTypeIsTheSameOrRefused(@ForAll("known") Known known, @ForAll("types") Function<String, Object> type) {
        assertThat(read(type.apply(known.wire()), known.country())).isIn(Optional.of(known.wire()), Optional.empty());
        assertThat(read(type.apply(known.wire()), null)).isIn(Optional.of(known.wire()), Optional.empty());
    }

    @Provide
    Arbitrary<Function<String, Object>> types() {
        return Arbitraries.of(List.<Function<String, Object>> of(
                Long::valueOf, Double::valueOf, Float::valueOf, BigDecimal::new, BigInteger::new,
                digits -> new BigDecimal(digits).setScale(2), digits -> new BigDecimal(digits + "1").movePointLeft(4),
                digits -> Double.valueOf(digits) + 0.5, digits -> -Long.valueOf(digits), digits -> Double.NaN,
                digits -> Double.POSITIVE_INFINITY, digits -> new BigDecimal(digits).multiply(new BigDecimal("1E400000000")),
                digits -> String.valueOf(Double.valueOf(digits)), digits -> digits + ".0", digits -> digits + ",0",
                digits -> new BigDecimal(digits).setScale(2).toString(), digits -> new StringBuilder(digits),
                digits -> new Object[] { Double.valueOf(digits) }));
    }

    @Property(tries = 1000)
    void wholeAndExactNumbersAreRead(@ForAll("known") Known known) {
        for (var number : List.of(Long.valueOf(known.wire()), Double.valueOf(known.wire()),
                new BigDecimal(known.wire() + ".00"))) {
            assertThat(read(number, known.country())).contains(known.wire());
        }
    }

    @Property(tries = 3000)
    void whatIsNoSeparatorMakesItUnreadable(
            @ForAll("known") Known known, @ForAll("intruders") String intruder,
            @ForAll double place) {
        var digits = known.wire();
        var where = 1 + (int) (Math.abs(place) % (digits.length() - 1));
        var written = digits.substring(0, where) + intruder + digits.substring(where);

        assertThat(read(written, known.country())).isEmpty();
        assertThat(read(written, null)).isEmpty();
    }

    @Provide
    Arbitrary<String> intruders() {
        return Arbitraries.of(INTRUDERS);
    }

    /** Polish mobile numbers as a spreadsheet hands them over. */
    @Property(tries = 4000)
    void aPolishNumberAsADouble(@ForAll("polish") long number) {
        assertThat(read((double) number, "PL")).contains("48" + number);
        assertThat(read(String.valueOf((double) number), "PL")).isEmpty();
    }

    @Provide
    Arbitrary<Long> polish() {
        return Arbitraries.longs().between(500_000_000, 539_999_999).filter(PhoneNumberProperties::isInUse);
    }

    private static boolean isInUse(long number) {
        try {
            return PLANS.isValidNumber(PLANS.parse(String.valueOf(number), "PL"));
        } catch (NumberParseException none) {
            return false;
        }
    }

    @Property(tries = 1000)
    void anySeparatorBetweenDigitsIsLeftOut(@ForAll("known") Known known, @ForAll("separators") List<String> separators) {
        var written = new ArrayList<String>(List.of("+"));
        for (var i = 0; i < known.wire().length(); i++) {
            written.add(known.wire().substring(i, i + 1));
            written.add(i < separators.size() && i < 5 ? separators.get(i) : "");
        }

        assertThat(read(String.join("", written), known.country())).contains(known.wire());
    }

    @Provide
    Arbitrary<List<String>> separators() {
        return Arbitraries.of(SEPARATORS).list().ofMaxSize(5);
    }

    @Example
    void aZeroThatIsOnlyDialledAtHomeIsLeftOut() {
        assertThat(read("+49 (0)151 12345678", null)).contains("4915112345678");
        assertThat(read("+49 (0)151 12345678", "PL")).contains("4915112345678");
        assertThat(read("(+48) 500 100 200", null)).contains("48500100200");
        assertThat(read("0151/12345678", "DE")).contains("4915112345678");
    }

    @Example
    void twoNumbersAreNotOne() {
        assertThat(read("12345678/87654321", null)).isEmpty();
        assertThat(read("12345678\n87654321", null)).isEmpty();
    }
}
