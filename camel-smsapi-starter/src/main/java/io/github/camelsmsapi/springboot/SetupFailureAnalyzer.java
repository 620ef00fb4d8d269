// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.springboot;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Has Spring Boot say what is wrong and what to do, instead of a stack trace. */
final class SetupFailureAnalyzer extends AbstractFailureAnalyzer<SetupException> {

    @Override
    protected FailureAnalysis analyze(Throwable whole, SetupException failure) {
        return new FailureAnalysis(failure.getMessage(), failure.action(), whole);
    }
}
