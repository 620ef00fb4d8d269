// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.languages;

import org.junit.jupiter.api.BeforeAll;

/** The shop in YAML, which is the one that application.properties names. */
class YamlShopTest extends ShopTest {

    @BeforeAll
    static void open() throws Exception {
        open(shop -> {
        });
    }
}
