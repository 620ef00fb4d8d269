// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.account;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The price of one part by country prefix; the longest prefix that fits decides. */
public final class PriceList {

    /** The prefix of the country that SMSAPI is at home in. */
    public static final String POLAND = "48";

    private static final int LONGEST_PREFIX = 8;
    private static final Price ELSEWHERE = new Price("", new BigDecimal("0.5"), "901", "1");

    private final Map<String, Price> prices = new HashMap<>();

    private final Map<Service, BigDecimal> services = new EnumMap<>(Service.class);

    PriceList() {
        List.of(new Price("48", new BigDecimal("0.165"), "260", "6"),
                new Price("1", new BigDecimal("0.12"), "310", "410"),
                new Price("33", new BigDecimal("0.32"), "208", "1"),
                new Price("359", new BigDecimal("0.4"), "284", "1"),
                new Price("40", new BigDecimal("0.36"), "226", "1"),
                new Price("420", new BigDecimal("0.3"), "230", "1"),
                new Price("44", new BigDecimal("0.24"), "234", "10"),
                new Price("46", new BigDecimal("0.34"), "240", "1"),
                new Price("49", new BigDecimal("0.44"), "262", "1")).forEach(this::set);
    }

    void set(Price price) {
        prices.put(price.prefix(), price);
    }

    void set(Service service, BigDecimal points) {
        services.put(service, points);
    }

    /** The price of a service that costs the same everywhere. */
    public BigDecimal of(Service service) {
        return services.getOrDefault(service, service.usualPrice());
    }

    /** The prices of all prefixes known, in order. */
    public List<Price> all() {
        return prices.values().stream().sorted(Comparator.comparing(Price::prefix)).toList();
    }

    /** The price of one part to that number. */
    public Price of(String number) {
        for (var length = Math.min(LONGEST_PREFIX, number.length()); length > 0; length--) {
            var price = prices.get(number.substring(0, length));
            if (price != null) {
                return price;
            }
        }
        return prices.getOrDefault("", ELSEWHERE);
    }
}
