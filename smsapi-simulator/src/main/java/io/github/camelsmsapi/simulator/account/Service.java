// SPDX-License-Identifier: Apache-2.0
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
