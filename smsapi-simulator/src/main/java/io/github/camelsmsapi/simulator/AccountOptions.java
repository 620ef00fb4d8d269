// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator;

import java.math.BigDecimal;
import java.util.List;

import io.github.camelsmsapi.simulator.account.Account;
import picocli.CommandLine.Option;

/** The account as the command line sets it up. */
final class AccountOptions {

    @Option(names = "--token", paramLabel = "<token>",
            description = "Accept this Bearer token (may be repeated) and nothing else. Default: any token.")
    private List<String> tokens = List.of();

    @Option(names = "--username", paramLabel = "<name>",
            description = "Accept this user name, with --password-md5, and nothing else. Default: any name.")
    private String username = "";

    @Option(names = "--password-md5", paramLabel = "<md5>",
            description = "MD5 of the API password that goes with --username.")
    private String passwordMd5 = "";

    @Option(names = "--allow-address", paramLabel = "<ip>",
            description = "Take requests from this address (may be repeated), code 105 to others. Default: any address.")
    private List<String> addresses = List.of();

    @Option(names = "--points", defaultValue = "10000", paramLabel = "<points>",
            description = "Balance of the account. Default: ${DEFAULT-VALUE}")
    private BigDecimal points = BigDecimal.ZERO;

    @Option(names = "--sender-name", paramLabel = "<name>",
            description = "Allow this sender name (may be repeated), code 14 to others. Default: any well-formed name.")
    private List<String> senderNames = List.of();

    @Option(names = "--blacklist", paramLabel = "<number>", split = ",",
            description = "Numbers with country prefix that are refused by code 57. Default: none")
    private List<String> blacklist = List.of();

    @Option(names = "--opt-out", paramLabel = "<number>", split = ",",
            description = "Numbers with country prefix that are refused by code 59. Default: none")
    private List<String> optOuts = List.of();

    @Option(names = "--price", paramLabel = "<points>",
            description = "Points for one part to a Polish number. Default: 0.165")
    private BigDecimal price = new BigDecimal("0.165");

    void applyTo(Account account) {
        tokens.forEach(account::token);
        if (!username.isEmpty()) {
            account.password(username, passwordMd5);
        }
        addresses.forEach(account::allowedAddress);
        account.points(points).senderNames(senderNames).blacklist(blacklist).optOut(optOuts).price("48", price);
    }
}
