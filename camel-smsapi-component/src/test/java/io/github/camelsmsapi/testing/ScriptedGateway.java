// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.testing;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import javax.net.ssl.SSLContext;

/**
 * A gateway on a loopback port that answers requests in the order of its script and remembers each of them. When the
 * script has come to its end, or there is none, it answers every request with {@link #otherwise}. Thread-safe.
 */
public final class ScriptedGateway implements AutoCloseable {

    private final ServerSocket server;
    private final String scheme;
    private final Queue<Reply> script = new ConcurrentLinkedQueue<>();
    private final List<ReceivedRequest> requests = new CopyOnWriteArrayList<>();
    private final Set<Socket> connections = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private volatile Reply otherwise = Reply.answer(599, "text/plain", "this request stands in no script");
    private volatile Duration idleTime = Duration.ZERO;
    private volatile boolean closed;

    private ScriptedGateway(ServerSocket server, String scheme) {
        this.server = server;
        this.scheme = scheme;
    }

    public static ScriptedGateway start() {
        try {
            return listening(new ServerSocket(0, 300, InetAddress.getLoopbackAddress()), "http");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public static ScriptedGateway startTls(SSLContext tls) {
        try {
            return listening(tls.getServerSocketFactory().createServerSocket(0, 300, InetAddress.getLoopbackAddress()),
                    "https");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static ScriptedGateway listening(ServerSocket server, String scheme) {
        var gateway = new ScriptedGateway(server, scheme);
        gateway.threads.execute(gateway::accept);
        return gateway;
    }

    /** Adds to the script. */
    public ScriptedGateway then(Reply... replies) {
        script.addAll(List.of(replies));
        return this;
    }

    /** What to do about each request that the script does not provide for. */
    public ScriptedGateway otherwise(Reply reply) {
        otherwise = reply;
        return this;
    }

    public String url() {
        return scheme + "://127.0.0.1:" + server.getLocalPort();
    }

    /** Closes a connection, without a word, on which no request has come for so long. */
    public ScriptedGateway closingIdleConnectionsAfter(Duration time) {
        idleTime = time;
        return this;
    }

    /** All requests that were read, in the order in which they came. */
    public List<ReceivedRequest> requests() {
        return List.copyOf(requests);
    }

    /** The only request that came. */
    public ReceivedRequest request() {
        if (requests.size() != 1) {
            throw new AssertionError(requests.size() + " requests came where one was expected");
        }
        return requests.get(0);
    }

    /** How many connections stand now. */
    public int openConnections() {
        return connections.size();
    }

    private void accept() {
        while (!closed) {
            try {
                var connection = server.accept();
                connections.add(connection);
                threads.execute(() -> serve(connection));
            } catch (IOException end) {
                return;
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            connection.setTcpNoDelay(true);
            if (script.peek() == Reply.CUT_BEFORE_READING) {
                script.remove();
                return;
            }
            var in = new BufferedInputStream(connection.getInputStream());
            var more = true;
            while (more) {
                var request = ReceivedRequest.read(in);
                more = request.isPresent() && reply(request.get()).play(connection, request.get());
                connection.setSoTimeout((int) idleTime.toMillis());
            }
        } catch (IOException gone) {
            // a peer that hangs up is what many tests are about; what it sent is in the list
        } finally {
            connections.remove(connection);
        }
    }

    private synchronized Reply reply(ReceivedRequest request) {
        requests.add(request);
        var next = script.poll();
        return next == null ? otherwise : next;
    }

    @Override
    public void close() {
        closed = true;
        threads.shutdownNow();
        try {
            server.close();
            for (var connection : connections) {
                connection.close();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
