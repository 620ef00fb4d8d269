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

import java.util.Arrays;
import java.util.HashMap;
import java.util.stream.Stream;

import io.github.camelsmsapi.SmsapiConfiguration;
import io.github.camelsmsapi.SmsapiConstants;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.spi.Metadata;
import org.apache.camel.support.PluginHelper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The catalogue, the options and the headers say the same. */
class OperationsTest {

    static Stream<Operation> operations() {
        return Operations.all().stream();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void everyParameterHasAnOptionAndADocumentedHeader(Operation operation) throws Exception {
        var options = new HashMap<String, Object>();
        try (var context = new DefaultCamelContext()) {
            PluginHelper.getBeanIntrospection(context).getProperties(new SmsapiConfiguration(), options, null, true);
        }
        var headers = Arrays.stream(SmsapiConstants.class.getFields())
                .filter(field -> field.isAnnotationPresent(Metadata.class)).map(OperationsTest::value).toList();

        for (var parameter : operation.parameters()) {
            assertThat(options).containsKey(parameter.option());
            assertThat(headers).contains(parameter.header());
        }
    }

    @Test
    void noTwoParametersOfAnOperationCanBeConfused() {
        assertThat(Operations.all()).allSatisfy(operation -> {
            assertThat(operation.parameters()).extracting(Parameter::option).doesNotHaveDuplicates();
            assertThat(operation.parameters()).extracting(Parameter::wire).doesNotHaveDuplicates();
        });
        assertThat(Operations.all()).extracting(Operation::uri).doesNotHaveDuplicates();
    }

    @Test
    void whatDoesNotExistIsToldWithWhatDoes() {
        assertThat(Operations.find("hlr", "").action()).isEqualTo("lookup");
        assertThatThrownBy(() -> Operations.find("fax", "")).hasMessageContaining("[sms, mms, vms, hlr, rcs, mfa, account]");
        assertThatThrownBy(() -> Operations.find("mfa", "guess")).hasMessageContaining("[create, verify]");
    }

    private static Object value(java.lang.reflect.Field field) {
        try {
            return field.get(null);
        } catch (IllegalAccessException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
