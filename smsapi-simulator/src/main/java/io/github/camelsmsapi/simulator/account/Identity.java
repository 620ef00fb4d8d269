// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.account;

/**
 * Who a request claims to come from (wire reference, section 1.2).
 *
 * @param token       an OAuth token, or an empty text
 * @param username    a user name, or an empty text
 * @param passwordMd5 the MD5 of the API password, or an empty text
 * @param address     the address the request came from
 */
public record Identity(String token, String username, String passwordMd5, String address) {

    public boolean hasToken() {
        return !token.isEmpty();
    }

    public boolean hasPassword() {
        return !username.isEmpty() && !passwordMd5.isEmpty();
    }
}
