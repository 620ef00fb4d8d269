// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.dsl.component;

import org.apache.camel.Component;

/** What Camel's generator takes for the parent of the builder that it makes. */
public abstract class AbstractComponentBuilder<C extends Component>
        extends org.apache.camel.builder.component.AbstractComponentBuilder<C> {
}
