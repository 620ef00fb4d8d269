// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.operation;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The catalogue can be read in one way only. */
class OperationsTest {

    @Test
    void noTwoParametersOfAnOperationCanBeConfused() {
        assertThat(Operations.all()).allSatisfy(operation -> {
            assertThat(operation.parameters()).extracting(Parameter::option).doesNotHaveDuplicates();
            assertThat(operation.parameters()).extracting(Parameter::wire).doesNotHaveDuplicates();
        });
    }

    @Test
    void whatDoesNotExistIsToldWithWhatDoes() {
        assertThat(Operations.find("hlr", "").action()).isEqualTo("lookup");
        assertThatThrownBy(() -> Operations.find("fax", ""))
                .hasMessageContaining("sms, mms, vms, hlr, rcs, mfa, account, subusers");
        assertThatThrownBy(() -> Operations.find("mfa", "guess")).hasMessageContaining("[create, verify]");
    }
}
