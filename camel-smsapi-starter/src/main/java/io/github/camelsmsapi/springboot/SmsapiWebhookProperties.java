// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.springboot;

import java.net.InetAddress;
import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A port of their own for the calls of SMSAPI.
 *
 * @param port        the port; 0 for one that is free. Without it there is none, and callbacks come by the
 *                    application's web server
 * @param address     the address to listen on; by default all there are
 * @param sslBundle   name of the SSL bundle with the certificate of the port, for HTTPS; without it HTTP is spoken, as
 *                    behind a proxy
 * @param idleTimeout time in which a call must arrive as a whole; a connection that takes longer, or that says nothing,
 *                    is closed. How long a route works at a call is not limited
 */
@ConfigurationProperties("smsapi.webhook")
public record SmsapiWebhookProperties(
        Integer port, InetAddress address, String sslBundle, @DefaultValue("1m") Duration idleTimeout) {

    private static final int HIGHEST_PORT = 65535;

    /**
     * @throws IllegalArgumentException when the port is invalid
     */
    public SmsapiWebhookProperties {
        if (port == null || port < 0 || port > HIGHEST_PORT) {
            throw new IllegalArgumentException(
                    "smsapi.webhook.port is " + port + "; it must be 0 (any port that is free) to " + HIGHEST_PORT);
        }
    }

    /** The address as a text; null for all. */
    String host() {
        return address == null ? null : address.getHostAddress();
    }
}
