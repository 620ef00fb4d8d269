// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import io.github.camelsmsapi.internal.operation.Operation;
import io.github.camelsmsapi.internal.operation.Operations;
import io.github.camelsmsapi.internal.operation.Parameter;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriParam;
import org.apache.camel.support.PluginHelper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A parameter of an operation, its header and its endpoint option have one name. */
class NamesGoTogetherTest {

    static List<Parameter> parameters() {
        return Operations.all().stream().flatMap(operation -> operation.parameters().stream()).toList();
    }

    static List<Parameter> parametersOfAMessage() {
        return Operations.find("sms", "send").parameters();
    }

    private static Map<String, String> headers() {
        return Arrays.stream(SmsapiConstants.class.getFields())
                .collect(Collectors.toMap(NamesGoTogetherTest::value, Field::getName));
    }

    private static String value(Field constant) {
        try {
            return (String) constant.get(null);
        } catch (IllegalAccessException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @Test
    void everyParameterHasItsHeader() {
        assertThat(headers()).containsKeys(parameters().stream().map(Parameter::header).toArray(String[]::new));
    }

    @Test
    void everyParameterIsAnEndpointOption() throws Exception {
        var options = new TreeMap<String, Object>();
        try (var context = new DefaultCamelContext()) {
            PluginHelper.getBeanIntrospection(context).getProperties(new SmsapiConfiguration(), options, null, true);
        }
        assertThat(options).containsKeys(parameters().stream().map(Parameter::option).toArray(String[]::new));
        assertThat(options()).allSatisfy(field -> assertThat(field.getAnnotation(UriParam.class)).isNotNull());
    }

    @ParameterizedTest
    @MethodSource("parametersOfAMessage")
    void theNameOnTheWireIsTheOptionsInSnakeCase(Parameter parameter) {
        assertThat(parameter.wire()).isEqualTo(parameter.option().replaceAll("([A-Z])", "_$1").toLowerCase());
    }

    @Test
    void everyOptionOfTheOperationsIsAParameter() {
        assertThat(options()).extracting(Field::getName)
                .containsExactlyInAnyOrderElementsOf(parameters().stream().map(Parameter::option).distinct().toList());
    }

    private static List<Field> options() {
        return Arrays.stream(SmsapiParameters.class.getDeclaredFields()).filter(field -> !field.isSynthetic()).toList();
    }

    @Test
    void everyHeaderIsDescribedAndNamedAfterItsConstant() {
        assertThat(SmsapiConstants.class.getFields()).allSatisfy(constant -> {
            assertThat(constant.getAnnotation(Metadata.class)).isNotNull();
            assertThat(constant.getAnnotation(Metadata.class).description()).isNotBlank();
            assertThat(value(constant)).isEqualToIgnoringCase("CamelSmsapi" + constant.getName().replace("_", ""));
        });
    }

    @Test
    void noTwoOperationsHaveTheSameName() {
        assertThat(Operations.all()).extracting(Operation::uri).doesNotHaveDuplicates();
    }
}
