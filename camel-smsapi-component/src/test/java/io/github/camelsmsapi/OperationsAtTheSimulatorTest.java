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
package io.github.camelsmsapi;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import io.github.camelsmsapi.error.SmsapiException;
import io.github.camelsmsapi.message.SendResult;
import io.github.camelsmsapi.operation.AccountPoints;
import io.github.camelsmsapi.operation.CancelResult;
import io.github.camelsmsapi.operation.Completion;
import io.github.camelsmsapi.operation.HlrCheck;
import io.github.camelsmsapi.operation.HlrLookup;
import io.github.camelsmsapi.operation.MfaCode;
import io.github.camelsmsapi.operation.MfaVerification;
import io.github.camelsmsapi.operation.Operation;
import io.github.camelsmsapi.operation.Operations;
import io.github.camelsmsapi.operation.Page;
import io.github.camelsmsapi.operation.Ping;
import io.github.camelsmsapi.operation.RcsMessage;
import io.github.camelsmsapi.operation.RcsReceipt;
import io.github.camelsmsapi.operation.RcsSender;
import io.github.camelsmsapi.operation.account.Price;
import io.github.camelsmsapi.operation.account.Profile;
import io.github.camelsmsapi.operation.callback.Callback;
import io.github.camelsmsapi.operation.callback.CallbackOptions;
import io.github.camelsmsapi.operation.callback.CallbackTest;
import io.github.camelsmsapi.simulator.SmsapiSimulator;
import org.apache.camel.Exchange;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every operation over real HTTP, at the simulator, which reads the wire on its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OperationsAtTheSimulatorTest {

    private static final String NUMBER = "48500100200";

    /** What the simulator does not have yet; a test says when it does. */
    private static final Set<String> TO_COME = Set.of(
            "contacts", "groups", "fields", "templates", "sendernames", "subusers", "blacklist", "optouts", "shorturls",
            "shipment", "user", "sender", "phonebook");

    private final SmsapiSimulator simulator = SmsapiSimulator.builder()
            .account(account -> account.rcsSender("s-1", "Shop")).start();
    private final DefaultCamelContext context = new DefaultCamelContext();
    private final Set<String> tried = new HashSet<>();

    @BeforeAll
    void start() {
        var component = new SmsapiComponent();
        component.getConfiguration().setToken("secret-token");
        component.getConfiguration().setBaseUrl(simulator.url());
        context.addComponent("smsapi", component);
        context.start();
    }

    @AfterAll
    void close() throws Exception {
        context.close();
        simulator.close();
    }

    private Exchange ask(String uri, Object body, Map<String, Object> headers) {
        return context.createProducerTemplate().request("smsapi:" + uri, exchange -> {
            exchange.getMessage().setBody(body);
            exchange.getMessage().setHeaders(headers);
        });
    }

    /** The result of an operation. */
    private <T> T result(Class<T> type, String uri, Object body) {
        return result(type, uri, body, Map.of());
    }

    private <T> T result(Class<T> type, String uri, Object body, Map<String, Object> headers) {
        var exchange = ask(uri, body, headers);
        assertThat(exchange.getException()).as(uri).isNull();
        assertThat(exchange.getMessage().getBody()).as(uri).isInstanceOf(type);
        tried.add(uri.split("\\?")[0]);
        return type.cast(exchange.getMessage().getBody());
    }

    /** The entries of a list's page. */
    private <T> List<T> entries(Class<T> type, String uri) {
        Page<?> page = result(Page.class, uri, null);
        return page.collection().stream().map(type::cast).toList();
    }

    @Test
    void messagesOfAllKinds() {
        for (var kind : List.of("sms", "mms", "vms")) {
            var text = kind.equals("mms") ? "<smil><body/></smil>" : "Hi";
            var sent = result(SendResult.class,
                    kind + "/send?to=" + NUMBER + "&date=" + Instant.now().plusSeconds(86_400).getEpochSecond()
                                                + (kind.equals("mms") ? "&subject=Hi" : ""),
                    text);
            assertThat(result(CancelResult.class, kind + "/cancel", sent).ids()).isEqualTo(sent.ids());
        }
    }

    @Test
    void networksOfNumbers() {
        assertThat(result(HlrLookup.Several.class, "hlr/lookup", NUMBER).list()).singleElement()
                .satisfies(lookup -> assertThat(lookup.isAccepted()).isTrue());
        assertThat(result(HlrCheck.Several.class, "hlr/check", List.of(NUMBER, "48500100201")).list()).hasSize(2);
    }

    @Test
    void richMessages() {
        assertThat(entries(RcsSender.class, "rcs/senders")).containsExactly(new RcsSender("s-1", "Shop"));
        var receipt = result(RcsReceipt.class, "rcs/send?sender=s-1&phoneNumber=" + NUMBER, "Hello");
        assertThat(entries(RcsMessage.class, "rcs/list")).extracting(RcsMessage::id).containsExactly(receipt.id());
    }

    @Test
    void codesForSigningIn() {
        var code = result(MfaCode.class, "mfa/create", NUMBER);
        assertThat(result(MfaVerification.class, "mfa/verify?phoneNumber=" + NUMBER, code.code()))
                .isEqualTo(MfaVerification.VERIFIED);
    }

    @Test
    void theAccount() {
        assertThat(result(AccountPoints.class, "account/points", null).points()).isPositive();
        assertThat(result(Profile.class, "account/profile", null).points()).get().isInstanceOf(BigDecimal.class);
        assertThat(entries(Price.class, "account/prices?type=pro")).isNotEmpty()
                .allSatisfy(price -> assertThat(price.price().amount()).isPositive());
        assertThat(result(Ping.class, "account/ping", null).authorized()).isTrue();
        assertThat(result(Boolean.class, "account/reachable", null)).isTrue();
    }

    @Test
    void callbacks() {
        var options = result(CallbackOptions.class, "callbacks/options", null);
        assertThat(options.post().type()).contains("sms_dlr");
        var made = result(Callback.class, "callbacks/create?type=sms_dlr", simulator.url() + "/nowhere");
        assertThat(result(Callback.class, "callbacks/get", made)).isEqualTo(made);
        assertThat(entries(Callback.class, "callbacks/list")).containsExactly(made);
        assertThat(result(Completion.class, "callbacks/deactivate", made)).isEqualTo(Completion.ACCEPTED);
        assertThat(result(Callback.class, "callbacks/get", made.id()).active()).isFalse();
        assertThat(result(Completion.class, "callbacks/activate", made)).isEqualTo(Completion.ACCEPTED);
        assertThat(result(CallbackTest.class, "callbacks/test", made).testResult()).isFalse();
        var moved = result(Callback.class, "callbacks/update", made, Map.of("CamelSmsapiUrl", "https://example.org/moved"));
        assertThat(moved.url()).isEqualTo("https://example.org/moved");
        assertThat(moved.id()).isEqualTo(made.id());
        assertThat(result(Completion.class, "callbacks/delete", moved)).isEqualTo(Completion.DONE);
        assertThat(entries(Callback.class, "callbacks/list")).isEmpty();
    }

    static Stream<Operation> toCome() {
        return Operations.all().stream().filter(operation -> TO_COME.contains(operation.resource()));
    }

    @ParameterizedTest
    @MethodSource("toCome")
    void whatIsToComeIsNotThereYet(Operation operation) {
        var headers = new HashMap<String, Object>(Map.of("CamelSmsapiAll", "true"));
        operation.parameters().stream().filter(parameter -> parameter.required())
                .forEach(parameter -> headers.put(parameter.header(), "48500100299"));

        assertThat(ask(operation.uri(), null, headers).getException()).as("%s is there: try it here", operation.uri())
                .isInstanceOf(SmsapiException.class);
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void everyOperationWasTried() {
        assertThat(Operations.all()).filteredOn(operation -> !TO_COME.contains(operation.resource()))
                .extracting(Operation::uri).isSubsetOf(tried);
    }
}
