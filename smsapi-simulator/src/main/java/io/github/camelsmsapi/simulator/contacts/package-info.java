// SPDX-License-Identifier: Apache-2.0
/**
 * The REST operations under {@code /contacts} (wire reference, section 9.1), all of which {@link ContactRoutes} lists.
 * What they show and change is the {@code addressbook}.
 */
package io.github.camelsmsapi.simulator.contacts;
