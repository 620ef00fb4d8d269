// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.client;

import java.nio.file.Path;
import java.util.Map;

import javax.net.ssl.SSLException;

import io.github.camelsmsapi.SmsapiComponent;
import io.github.camelsmsapi.SmsapiConfiguration;
import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.error.SmsapiTransportException;
import io.github.camelsmsapi.testing.GatewayTest;
import io.github.camelsmsapi.testing.Reply;
import io.github.camelsmsapi.testing.ScriptedGateway;
import io.github.camelsmsapi.testing.SelfSignedCertificate;
import org.apache.camel.Exchange;
import org.apache.camel.support.jsse.SSLContextParameters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(60)
class TlsTest extends GatewayTest {

    private static SelfSignedCertificate certificate;
    private static SSLContextParameters trusted;

    private ScriptedGateway secure;

    @BeforeAll
    static void makeCertificate(@TempDir Path directory) throws Exception {
        certificate = SelfSignedCertificate.in(directory);
        trusted = certificate.trusted();
    }

    @BeforeEach
    void startSecureGateway() throws Exception {
        secure = ScriptedGateway.startTls(certificate.server()).otherwise(Reply.accepted("1"));
    }

    @AfterEach
    void stopSecureGateway() {
        secure.close();
    }

    @Override
    protected void configure(SmsapiConfiguration configuration) {
        configuration.setConnectTimeout(10_000);
    }

    private Exchange sendTo(String url, String options) {
        return exchange("smsapi:sms/send?to=" + NUMBER + "&baseUrl=" + url + options, "Hello", Map.of());
    }

    private void assertRefused(Exchange exchange) {
        var failure = failureOf(exchange, SmsapiTransportException.class);
        assertThat(failure.getOutcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(failure).hasCauseInstanceOf(SSLException.class);
        assertThat(secure.requests()).isEmpty();
    }

    @Test
    void aCertificateThatNobodyVouchesForIsRefused() {
        assertRefused(sendTo(secure.url(), ""));
    }

    @Test
    void aCertificateThatTheEndpointTrustsIsAccepted() {
        context.getRegistry().bind("mine", trusted);

        assertThat(sendTo(secure.url(), "&sslContextParameters=#mine").getException()).isNull();
        assertThat(secure.requests()).hasSize(1);
    }

    @Test
    void aCertificateForAnotherHostIsRefusedEvenWhenTrusted() {
        context.getRegistry().bind("mine", trusted);

        assertRefused(sendTo(secure.url().replace("127.0.0.1", "localhost"), "&sslContextParameters=#mine"));
    }

    @Test
    void theSslParametersOfTheContextAreUsedOnDemandOnly() {
        context.setSSLContextParameters(trusted);
        assertRefused(sendTo(secure.url(), ""));

        context.getComponent("smsapi", SmsapiComponent.class).setUseGlobalSslContextParameters(true);
        assertThat(sendTo(secure.url(), "&from=Other").getException()).isNull();
        assertThat(secure.requests()).hasSize(1);
    }

    @Test
    void aBackupWithHttpsTrustsWhatTheEndpointTrusts() throws Exception {
        context.getRegistry().bind("mine", trusted);
        gateway.then(Reply.answer(503, "text/plain", "trouble"));

        var exchange = sendTo(gateway.url(), "&sslContextParameters=#mine&backupUrl=" + secure.url());

        assertThat(exchange.getException()).isNull();
        assertThat(secure.requests()).hasSize(1);
    }

    @Test
    void aHandshakeThatDoesNotEndMeansNothingSent() {
        gateway.otherwise(Reply.silence());

        var failure = failureOf(
                sendTo(gateway.url().replace("http:", "https:"), "&connectTimeout=500&responseTimeout=500"),
                SmsapiTransportException.class);

        assertThat(failure.getOutcome()).isEqualTo(Outcome.NOT_SENT);
    }
}
