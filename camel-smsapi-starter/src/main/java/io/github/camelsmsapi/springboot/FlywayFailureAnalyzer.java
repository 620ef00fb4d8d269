// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.springboot;

import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.Environment;

/**
 * Explains what happens when Flyway is added for the ledger: Spring Boot runs it for the application too, and it
 * refuses a database that has tables already.
 */
final class FlywayFailureAnalyzer extends AbstractFailureAnalyzer<BeanCreationException> {

    private final Environment environment;

    FlywayFailureAnalyzer(Environment environment) {
        this.environment = environment;
    }

    @Override
    protected FailureAnalysis analyze(Throwable whole, BeanCreationException failure) {
        var reason = String.valueOf(failure.getMostSpecificCause().getMessage());
        if (!"jdbc".equalsIgnoreCase(environment.getProperty("smsapi.ledger.store"))
                || !reason.contains("no schema history table")) {
            return null;
        }
        return new FailureAnalysis(
                "Spring Boot runs Flyway, which is there for the ledger, for the application too: " + reason, """
                        If the application has no migrations of its own, set spring.flyway.enabled=false; those of the ledger \
                        are run all the same. If it has, set spring.flyway.baseline-on-migrate=true.""", whole);
    }
}
