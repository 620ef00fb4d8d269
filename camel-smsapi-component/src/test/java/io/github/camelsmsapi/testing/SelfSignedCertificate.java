// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.testing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.concurrent.TimeUnit;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

import org.apache.camel.support.jsse.KeyStoreParameters;
import org.apache.camel.support.jsse.SSLContextParameters;
import org.apache.camel.support.jsse.TrustManagersParameters;

/** A certificate for 127.0.0.1 that nobody has reason to trust, made for one test run. */
public final class SelfSignedCertificate {

    private static final String PASSWORD = "of-no-value";

    private final Path file;

    private SelfSignedCertificate(Path file) {
        this.file = file;
    }

    /** Makes the certificate in a directory, with the keytool of the JDK. */
    public static SelfSignedCertificate in(Path directory) throws IOException, InterruptedException {
        var file = directory.resolve("self-signed.p12");
        var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var process = new ProcessBuilder(
                keytool, "-genkeypair", "-alias", "gateway", "-keyalg", "EC", "-validity", "2",
                "-dname", "CN=127.0.0.1", "-ext", "SAN=IP:127.0.0.1", "-storetype", "PKCS12", "-keystore", file.toString(),
                "-storepass", PASSWORD).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes());
        if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new IllegalStateException("keytool made no certificate: " + said);
        }
        return new SelfSignedCertificate(file);
    }

    /** For a server that presents it. */
    public SSLContext server() throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance("PKCS12");
        try (InputStream content = Files.newInputStream(file)) {
            store.load(content, PASSWORD.toCharArray());
        }
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, PASSWORD.toCharArray());
        var context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }

    /** For a client that trusts it. */
    public SSLContextParameters trusted() {
        var store = new KeyStoreParameters();
        store.setResource("file:" + file);
        store.setPassword(PASSWORD);
        var trust = new TrustManagersParameters();
        trust.setKeyStore(store);
        var parameters = new SSLContextParameters();
        parameters.setTrustManagers(trust);
        return parameters;
    }
}
