// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.languages;

import org.junit.jupiter.api.BeforeAll;

/** The shop in Java. */
class JavaShopTest extends ShopTest {

    @BeforeAll
    static void open() throws Exception {
        open(shop -> {
            shop.addOverrideProperty("camel.main.routesIncludePattern", "false");
            shop.configure().addRoutesBuilder(new ShopRoutes());
        });
    }
}
