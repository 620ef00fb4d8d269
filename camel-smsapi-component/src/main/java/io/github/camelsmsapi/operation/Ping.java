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
package io.github.camelsmsapi.operation;

import java.util.List;

import io.github.camelsmsapi.message.SmsapiResult;

/**
 * Whether SMSAPI knows the caller, and which of its services are down (wire reference, section 14).
 *
 * @param authorized  whether the login is valid
 * @param unavailable the names of services that do not work now; empty when all is well
 */
public record Ping(boolean authorized, List<String> unavailable) implements SmsapiResult {

    public Ping {
        unavailable = unavailable == null ? List.of() : List.copyOf(unavailable);
    }
}
