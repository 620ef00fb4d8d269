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

import java.math.BigDecimal;

/** What has one price of its own, whatever the country (wire reference, sections 2.14, 3 to 5 and 6.3). */
public enum Service {

    ECO("0.07"),
    TWO_WAY("0.18"),
    MMS("0.3"),
    VMS_MOBILE("0.21"),
    VMS_LANDLINE("0.14"),
    HLR("0.04"),
    RCS("0.2");

    private final BigDecimal usual;

    Service(String usual) {
        this.usual = new BigDecimal(usual);
    }

    BigDecimal usualPrice() {
        return usual;
    }
}
