// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.report;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An IP address, or all that begin with the same bits: {@code 89.174.81.98}, {@code 10.0.0.0/8}, {@code fd00::/8}.
 *
 * @param address its bytes
 * @param bits    how many bits of it count
 */
record AddressRange(byte[] address, int bits) {

    private static final String OCTET = "(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)";
    private static final Pattern LITERAL
            = Pattern.compile(OCTET + "(?:\\." + OCTET + "){3}|[0-9a-fA-F.]*:[0-9a-fA-F:.]+"); // with a colon, it is no name

    /**
     * Reads a list with commas between its items.
     *
     * @param  list                     perhaps null
     * @param  option                   whose value it is
     * @throws IllegalArgumentException when an item is neither an address nor a range
     */
    static List<AddressRange> list(String list, String option) {
        if (list == null || list.isBlank()) {
            return List.of();
        }
        return Arrays.stream(list.split(",")).map(String::trim)
                .map(item -> of(item).orElseThrow(() -> new IllegalArgumentException(
                        option + "=" + item + " is no IP address and no range such as 10.0.0.0/8")))
                .toList();
    }

    private static Optional<AddressRange> of(String text) {
        var slash = text.indexOf('/');
        var suffix = slash < 0 ? "128" : text.substring(slash + 1);
        if (!suffix.matches("\\d{1,3}")) {
            return Optional.empty();
        }
        var bits = Integer.parseInt(suffix);
        return bytes(slash < 0 ? text : text.substring(0, slash))
                .filter(address -> slash < 0 || bits <= address.length * Byte.SIZE)
                .map(address -> new AddressRange(address, Math.min(bits, address.length * Byte.SIZE)));
    }

    /** Returns the bytes of an address; empty when the text is not an address. A host name is never looked up. */
    private static Optional<byte[]> bytes(String text) {
        if (!LITERAL.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(text).getAddress());
        } catch (UnknownHostException none) {
            return Optional.empty();
        }
    }

    /** Whether that is an address and one of these. */
    boolean contains(String text) {
        return bytes(text).filter(other -> other.length == address.length)
                .map(other -> prefix(other).equals(prefix(address))).orElse(false);
    }

    private BigInteger prefix(byte[] any) {
        return new BigInteger(1, any).shiftRight(any.length * Byte.SIZE - bits);
    }
}
