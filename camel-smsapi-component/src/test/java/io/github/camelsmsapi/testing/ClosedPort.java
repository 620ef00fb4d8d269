// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;

/** A loopback port at which nobody listens, and nobody else can begin to while this is open. */
public final class ClosedPort implements AutoCloseable {

    private final Socket owner = new Socket();

    public ClosedPort() throws IOException {
        owner.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    }

    public String url() {
        return "http://127.0.0.1:" + owner.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        owner.close();
    }
}
