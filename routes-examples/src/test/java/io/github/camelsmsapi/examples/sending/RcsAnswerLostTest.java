// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.sending;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.net.httpserver.HttpServer;
import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.error.SmsapiException;
import io.github.camelsmsapi.examples.ExampleTest;
import org.apache.camel.RoutesBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** With a gateway that takes requests and never answers, which the simulator does for text messages only. */
class RcsAnswerLostTest extends ExampleTest {

    private final AtomicInteger requests = new AtomicInteger();
    private HttpServer silent;

    @Override
    protected List<RoutesBuilder> routes() {
        return List.of(new RcsRoutes());
    }

    @Override
    protected Map<String, String> properties() {
        return Map.of("shop.rcsSender", "5ADEF4DC3738305BEED02B0C");
    }

    @Override
    protected String gatewayUrl() {
        try {
            silent = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        silent.createContext("/", request -> {
            requests.incrementAndGet();
            request.getRequestBody().readAllBytes();
            request.close();
        });
        silent.start();
        return "http://127.0.0.1:" + silent.getAddress().getPort();
    }

    @AfterEach
    void stopGateway() {
        silent.stop(0);
    }

    @Test
    void noTextFollowsWhenTheFirstMessageMayHaveBeenSent() {
        var exchange = run("direct:offer", "Coffee at half the price", Map.of("phone", NUMBER));

        assertThat(exchange.getException()).isInstanceOfSatisfying(SmsapiException.class,
                failure -> assertThat(failure.getOutcome()).isEqualTo(Outcome.UNKNOWN));
        assertThat(requests).hasValue(1);
    }
}
