// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.fuzz;

/** A predicate on an item: whether its last figure is even or odd. */
enum Items {

    EVEN("02468"),
    ODD("13579");

    private final String figures;

    Items(String figures) {
        this.figures = figures;
    }

    boolean match(String item) {
        return figures.indexOf(item.charAt(item.length() - 1)) >= 0;
    }

    Dsl.Code predicate() {
        return Dsl.simple("${header.item} regex '.*[" + figures + "]'");
    }
}
