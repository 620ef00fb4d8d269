// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.contacts;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;

import io.github.camelsmsapi.SmsapiComponent;
import io.github.camelsmsapi.operation.Page;
import io.github.camelsmsapi.operation.contact.Contact;
import io.github.camelsmsapi.operation.contact.Group;
import io.github.camelsmsapi.simulator.SmsapiSimulator;
import io.github.camelsmsapi.simulator.junit.SmsapiSimulatorExtension;
import org.apache.camel.CamelContext;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.processor.idempotent.FileIdempotentRepository;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class ContactSyncRoutesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String ANSWER_LOST = "48900020001";

    @RegisterExtension
    static final SmsapiSimulatorExtension SIMULATOR = SmsapiSimulatorExtension.create();

    @TempDir
    private Path folder;

    private SmsapiSimulator simulator;
    private CamelContext context;
    private int faultAtPin;

    @BeforeEach
    void remember(SmsapiSimulator running) {
        simulator = running;
    }

    @AfterEach
    void stop() {
        context.stop();
    }

    private void start() throws Exception {
        context = new DefaultCamelContext();
        context.disableJMX();
        var properties = new Properties();
        properties.put("contacts.inbox", folder.resolve("inbox").toString());
        properties.put("contacts.group", "Customers");
        properties.put("contacts.text", "The sale begins on Monday");
        context.getPropertiesComponent().setOverrideProperties(properties);
        var smsapi = new SmsapiComponent();
        smsapi.getConfiguration().setToken("token-of-the-test");
        smsapi.getConfiguration().setBaseUrl(simulator.url());
        context.addComponent("smsapi", smsapi);
        var pins = new AtomicInteger();
        var sent = FileIdempotentRepository.fileIdempotentRepository(folder.resolve("sent.txt").toFile());
        context.addRoutes(new ContactSyncRoutes(sent) {
            @Override
            public void configure() {
                interceptSendToEndpoint("smsapi:groups/pin").filter(exchange -> pins.incrementAndGet() == faultAtPin)
                        .throwException(new IllegalStateException("the power is off"));
                super.configure();
            }
        });
        context.start();
    }

    private void file(String name, String... lines) throws Exception {
        Files.createDirectories(folder.resolve("inbox"));
        var whole = Files.writeString(folder.resolve(name), "phone,first_name,last_name\n" + String.join("\n", lines) + "\n");
        Files.move(whole, folder.resolve("inbox").resolve(name));
        var end = context.createConsumerTemplate().receive("seda:contacts-done", PATIENCE.toMillis());
        assertThat(end).as("the end of a synchronisation").isNotNull();
    }

    private List<String> members() {
        var template = context.createProducerTemplate();
        Page<?> groups = template.requestBody("smsapi:groups/list?name=eq(Customers)", (Object) null, Page.class);
        Page<?> contacts = template.requestBodyAndHeader("smsapi:contacts/list?limit=100", null, "CamelSmsapiGroupId",
                ((Group) groups.collection().get(0)).id(), Page.class);
        return contacts.collection().stream().map(Contact.class::cast).map(
                contact -> contact.phoneNumber() + " " + contact.firstName() + " "
                           + contact.lastName())
                .toList();
    }

    private long requests(String method, String path) {
        return simulator.requests().stream()
                .filter(request -> request.method().equals(method) && request.path().equals(path)).count();
    }

    @Test
    void theGroupBecomesLikeTheFile() throws Exception {
        start();

        file("monday.csv", "48500100200,Ann,A", "48500100201,Bob,B", "48500100202,Cid,C");
        assertThat(members()).containsExactlyInAnyOrder("48500100200 Ann A", "48500100201 Bob B", "48500100202 Cid C");
        assertThat(simulator.messages()).extracting("number")
                .containsExactlyInAnyOrder("48500100200", "48500100201", "48500100202");

        file("tuesday.csv", "48500100200,Ann,A", "48500100201,Bob,Brown", "48500100203,Dan,D");
        assertThat(members()).containsExactlyInAnyOrder("48500100200 Ann A", "48500100201 Bob Brown", "48500100203 Dan D");
        assertThat(simulator.messages()).hasSize(6);
        assertThat(requests("POST", "/contacts")).isEqualTo(4);
    }

    @Test
    void whatIsInterruptedGoesOnWhereItWasAndTheTextIsSentOnce() throws Exception {
        faultAtPin = 2;
        start();

        file("monday.csv", "48500100200,Ann,A", "48500100201,Bob,B", "48500100202,Cid,C");

        assertThat(members()).containsExactlyInAnyOrder("48500100200 Ann A", "48500100201 Bob B", "48500100202 Cid C");
        assertThat(requests("POST", "/contacts")).as("Ann is there; Bob is made, and asked for again; Cid is made")
                .isEqualTo(4);
        assertThat(simulator.messages()).hasSize(3);
    }

    @Test
    void aTextOfWhichNobodyKnowsIsLeftToAPerson() throws Exception {
        start();

        file("monday.csv", "48500100200,Ann,A", ANSWER_LOST + ",Bob,B");

        assertThat(context.createConsumerTemplate().receive("seda:contacts-unknown", PATIENCE.toMillis())).isNotNull();
        assertThat(simulator.messages()).hasSize(2);
        assertThat(requests("POST", "/sms.do")).isEqualTo(1);
        assertThat(folder.resolve("sent.txt")).content().contains("monday.csv");
    }

    @Test
    void aTextThatSmsapiRefusesIsSentWhenItCanBe() throws Exception {
        simulator.account(account -> account.points(BigDecimal.ZERO));
        start();
        var points = new Thread(() -> {
            await().until(() -> requests("POST", "/sms.do") > 0);
            simulator.account(account -> account.points(BigDecimal.TEN));
        });
        points.start();

        file("monday.csv", "48500100200,Ann,A");

        assertThat(simulator.messages()).hasSize(1);
        points.join();
    }
}
