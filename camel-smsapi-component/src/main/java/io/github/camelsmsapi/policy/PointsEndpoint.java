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
package io.github.camelsmsapi.policy;

import java.math.BigDecimal;

import io.github.camelsmsapi.error.Account;
import io.github.camelsmsapi.operation.AccountPoints;
import org.apache.camel.CamelContext;

/** An account as an endpoint tells it, by {@code smsapi:account/points}. */
record PointsEndpoint(CamelContext context, String uri) implements Account {

    static final String DEFAULT = "smsapi:account/points";

    @Override
    public BigDecimal points() {
        try (var template = context.createProducerTemplate()) {
            return template.requestBody(uri, null, AccountPoints.class).points();
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
