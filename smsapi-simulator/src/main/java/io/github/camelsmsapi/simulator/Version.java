// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator;

import java.util.Optional;

import picocli.CommandLine.IVersionProvider;

/** The version that stands in the jar. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        var version = Optional.ofNullable(Version.class.getPackage().getImplementationVersion());
        return new String[] { "SMSAPI simulator " + version.orElse("(not packaged)") };
    }
}
