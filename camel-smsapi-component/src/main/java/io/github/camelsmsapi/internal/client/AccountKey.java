// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.client;

import java.net.URI;

/**
 * What tells one account from another: the login, and where it is known. It holds nothing else, so that what remembers
 * an account keeps no client and no context.
 */
public record AccountKey(URI baseUrl, Credentials credentials) {
}
