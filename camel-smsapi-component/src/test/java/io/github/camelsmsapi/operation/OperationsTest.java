/*
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *      http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */
package io.github.camelsmsapi.operation;

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
