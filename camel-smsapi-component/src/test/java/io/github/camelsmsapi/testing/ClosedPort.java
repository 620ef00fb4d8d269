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
