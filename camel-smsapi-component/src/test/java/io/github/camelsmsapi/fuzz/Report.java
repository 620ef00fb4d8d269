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

    /** Whether it is the user's own. */
    boolean isOfUser() {
        return chain(failure).anyMatch(UserFailure.class::isInstance);
    }

    private static Stream<Throwable> chain(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(20);
    }
}
