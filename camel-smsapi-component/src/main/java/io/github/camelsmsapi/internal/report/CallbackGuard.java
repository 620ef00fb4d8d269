// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.hc.core5.net.PercentCodec;

/**
 * Tells SMSAPI from strangers. Callbacks carry no signature (wire reference, section 16.1): SMSAPI is known by a secret
 * in the query of the registered URL, and by the address that it calls from. Behind a proxy that address is in
 * {@code X-Forwarded-For}, which is believed of the proxies that were named, and of nobody else.
 */
public final class CallbackGuard {

    /** The name of the secret in the query. */
    static final String SECRET = "secret";
    private static final String FORWARDED = "X-Forwarded-For";

    private final Optional<byte[]> secret;
    private final List<AddressRange> addresses;
    private final List<AddressRange> proxies;

    /**
     * @param  secret                   what the query must hold; anything when it is empty
     * @param  addresses                from where calls may come, with commas; null for everywhere
     * @param  proxies                  the addresses of our own proxies, with commas; null for none
     * @throws IllegalArgumentException when an address is invalid
     */
    public CallbackGuard(Optional<String> secret, String addresses, String proxies) {
        this.secret = secret.map(CallbackGuard::bytes);
        this.addresses = AddressRange.list(addresses, "callbackAddresses");
        this.proxies = AddressRange.list(proxies, "callbackProxies");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Whether a call is to be read at all. */
    boolean admits(Message call) {
        var query = CallbackParameters.ofQuery(call);
        return knowsSecret(query) && (addresses.isEmpty() || client(call).filter(this::isAllowed).isPresent());
    }

    private boolean knowsSecret(Map<String, String> query) {
        return secret.isEmpty() || MessageDigest.isEqual(bytes(query.getOrDefault(SECRET, "")), secret.get());
    }

    private boolean isAllowed(String client) {
        return isIn(addresses, client);
    }

    private static boolean isIn(List<AddressRange> ranges, String address) {
        return ranges.stream().anyMatch(range -> range.contains(address));
    }

    /** The last address that none of our proxies has; what stands before it, anybody can have written. */
    private Optional<String> client(Message call) {
        var path = forwarded(call).flatMap(line -> Arrays.stream(line.split(","))).map(String::trim).toList();
        var client = Caller.of(call);
        for (var next = path.size() - 1; next >= 0 && client.filter(peer -> isIn(proxies, peer)).isPresent(); next--) {
            client = Optional.of(path.get(next));
        }
        return client;
    }

    private static Stream<String> forwarded(Message call) {
        var header = call.getHeader(FORWARDED);
        if (header == null || isForged(call)) {
            return Stream.empty();
        }
        return header instanceof Collection<?> lines ? lines.stream().map(String::valueOf) : Stream.of(String.valueOf(header));
    }

    /**
     * Whether a parameter may stand among the headers: Camel adds those of query and form, which anybody can write. The
     * name anywhere in the query is enough, since servers do not agree on what separates parameters.
     */
    private static boolean isForged(Message call) {
        var names = CallbackParameters.rawQuery(call) + "&" + CallbackParameters.rawForm(call);
        var type = call.getHeader(Exchange.CONTENT_TYPE, "", String.class);
        return lowerCase(type).contains("multipart")
                || lowerCase(PercentCodec.decode(names, StandardCharsets.UTF_8)).contains(lowerCase(FORWARDED));
    }

    private static String lowerCase(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
