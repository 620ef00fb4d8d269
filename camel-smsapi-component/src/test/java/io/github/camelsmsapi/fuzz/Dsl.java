// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.fuzz;

import org.apache.camel.builder.Builder;
import org.apache.camel.model.errorhandler.NoErrorHandlerDefinition;

/**
 * A definition of Camel's Java DSL under construction. What is called on it is done in a {@link Built} one and written
 * down in a {@link Printed} one, so that a printed route is the one that ran.
 */
interface Dsl {

    /**
     * Calls a method of the definition and returns what it returns.
     *
     * @param arguments texts, numbers, classes or {@link Code}
     */
    Dsl call(String method, Object... arguments);

    /** An argument that is more than a literal: as Java, and as the value it has. */
    record Code(String java, Object value) {
    }

    static Code simple(String text) {
        return new Code("simple(" + quoted(text) + ")", Builder.simple(text));
    }

    static Code header(String name) {
        return new Code("header(" + quoted(name) + ")", Builder.header(name));
    }

    static Code body() {
        return new Code("body()", Builder.body());
    }

    static Code noErrorHandler() {
        return new Code("noErrorHandler()", new NoErrorHandlerDefinition());
    }

    static Code reference(String bean, String type, Object value) {
        return new Code("(" + type + ") getContext().getRegistry().lookupByName(" + quoted(bean) + ")", value);
    }

    static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** Names the message that a step sends for the item, and has it composed. */
    default void compose(int step) {
        call("setHeader", "message", simple(step + "@${header.item}"));
        call("process", "compose");
    }

    /** Keeps the item while a block changes it. */
    default void keepItem(int step) {
        call("setHeader", "item-" + step, header("item"));
    }

    /** The item again that was kept. */
    default void takeItem(int step) {
        call("setHeader", "item", header("item-" + step));
    }
}
