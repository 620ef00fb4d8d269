// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.fuzz;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import io.github.camelsmsapi.error.SmsapiException;

/**
 * The failure of an exchange, as it arrived somewhere.
 *
 * @param headers those that the policies write
 * @param message the message that the exchange was at
 */
record Report(Sink sink, Throwable failure, Map<String, Object> headers, String exchangeId, String message) {

    /** The component's own exception in the chain of causes. */
    Optional<SmsapiException> own() {
        return own(failure);
    }

    static Optional<SmsapiException> own(Throwable failure) {
        return chain(failure).filter(SmsapiException.class::isInstance).map(SmsapiException.class::cast).findFirst();
    }

    /** The user's own exception in the chain of causes. */
    Optional<UserFailure> ofUser() {
        return chain(failure).filter(UserFailure.class::isInstance).map(UserFailure.class::cast).findFirst();
    }

    boolean isOf(Class<? extends Throwable> type) {
        return chain(failure).anyMatch(type::isInstance);
    }

    private static Stream<Throwable> chain(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(20);
    }
}
