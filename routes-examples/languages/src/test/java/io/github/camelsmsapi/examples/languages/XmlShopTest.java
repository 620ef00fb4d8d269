// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.languages;

import org.junit.jupiter.api.BeforeAll;

/** The shop in XML. */
class XmlShopTest extends ShopTest {

    @BeforeAll
    static void open() throws Exception {
        open(shop -> shop.addOverrideProperty(
                "camel.main.routesIncludePattern", "classpath:io/github/camelsmsapi/examples/languages/shop.xml"));
    }
}
