// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.fault;

/** Something that can go wrong with a request to send. */
public sealed interface RequestFault extends Fault permits SendFault, CodeFault {

    /** When it strikes. */
    Stage stage();

    /** What the caller then sees. */
    Appearance appearance();
}
