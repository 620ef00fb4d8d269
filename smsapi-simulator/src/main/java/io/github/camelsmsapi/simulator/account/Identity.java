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
package io.github.camelsmsapi.simulator.account;

/**
 * Who a request claims to come from (wire reference, section 1.2).
 *
 * @param token       an OAuth token, or an empty text
 * @param username    a user name, or an empty text
 * @param passwordMd5 the MD5 of the API password, or an empty text
 * @param address     the address the request came from
 */
public record Identity(String token, String username, String passwordMd5, String address) {

    public boolean hasToken() {
        return !token.isEmpty();
    }

    public boolean hasPassword() {
        return !username.isEmpty() && !passwordMd5.isEmpty();
    }
}
