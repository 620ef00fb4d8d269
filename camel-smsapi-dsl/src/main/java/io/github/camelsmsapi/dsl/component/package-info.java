// SPDX-License-Identifier: Apache-2.0
/** What Camel's generator expects beside the builder of the component that it makes. */
package io.github.camelsmsapi.dsl.component;
