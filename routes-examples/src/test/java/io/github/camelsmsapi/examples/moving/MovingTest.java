// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.moving;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.error.SmsapiException;
import io.github.camelsmsapi.examples.ExampleTest;
import io.github.camelsmsapi.operation.Page;
import io.github.camelsmsapi.operation.account.Subuser;
import io.github.camelsmsapi.operation.contact.Contact;
import io.github.camelsmsapi.operation.sender.SenderName;
import io.github.camelsmsapi.policy.SmsapiErrorPolicies;
import io.github.camelsmsapi.simulator.fault.FaultRule;
import io.github.camelsmsapi.simulator.fault.SendFault;
import io.github.camelsmsapi.simulator.records.BookedMessage;
import io.github.camelsmsapi.simulator.records.DeliveryStatus;
import org.apache.camel.Exchange;
import org.apache.camel.RoutesBuilder;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The gateway has the same after a route as after the request that the official Java client 3.0.1 makes, whose
 * parameters are those of its sources; and what goes wrong with {@code http:} goes right.
 */
class MovingTest extends ExampleTest {

    private static final String BUSY = "48900020002";
    private static final String TOO_MANY = "48900020005";
    private static final String REFUSED = "48900000013";

    @Override
    protected List<RoutesBuilder> routes() {
        return List.of(new SmsapiErrorPolicies(), new HttpRoutes(), new MovedRoutes());
    }

    @Override
    protected Map<String, String> properties() {
        return Map.of(
                "shop.gateway", gatewayUrl(), "shop.token", "token-of-the-test", "smsapi.policy.redeliveryDelay", "10ms");
    }

    /** Makes the request that the official client makes. */
    private String official(String path, Map<String, String> form) throws IOException, InterruptedException {
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + '=' + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(URI.create(gatewayUrl() + path))
                .header("Authorization", "Bearer token-of-the-test")
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(body)).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }

    private static Map<String, String> sending(Map<String, String> fields) {
        var form = new HashMap<>(Map.of("format", "json", "encoding", "utf-8", "details", "1", "from", "MyShop"));
        form.putAll(fields);
        return form;
    }

    /** What matters of a message to whoever sent it. */
    private record Sent(String number, String text, String from, String idx, Optional<Instant> at, Optional<Instant> expires) {

        static Sent of(BookedMessage message) {
            return new Sent(
                    message.number(), message.text(), message.from(), message.idx(),
                    message.isScheduled() ? Optional.of(message.sendAt()) : Optional.empty(), message.expiresAt());
        }
    }

    private interface Client {
        void send() throws Exception;
    }

    private void assertThatTheSameIsBooked(Client official, Client ours) throws Exception {
        official.send();
        var before = simulator.messages().stream().map(Sent::of).toList();
        assertThat(before).isNotEmpty();
        simulator.reset();
        ours.send();
        assertThat(simulator.messages()).extracting(Sent::of).isEqualTo(before);
    }

    @Test
    void oneMessageWithSenderAndIdx() throws Exception {
        var text = "Zażółć & 100%";
        assertThatTheSameIsBooked(
                () -> official("/sms.do", sending(Map.of("to", NUMBER, "message", text, "idx", "order-17"))),
                () -> done("direct:order", text, Map.of("phone", NUMBER, "order", "17")));
    }

    @Test
    void severalRecipientsWithAValueAndAnIdxEach() throws Exception {
        assertThatTheSameIsBooked(
                () -> official("/sms.do", sending(Map.of(
                        "to", "48500100201,48500100202", "message", "Hello [%1%], the meeting is at ten", "param1", "Ann|Bob",
                        "idx", "a|b"))),
                () -> done("direct:team", null, Map.of(
                        "phones", List.of("48500100201", "48500100202"), "names", "Ann|Bob", "CamelSmsapiIdx", "a|b")));
    }

    @Test
    void aLaterMessageThatExpires() throws Exception {
        var at = simulator.now().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.SECONDS);
        assertThatTheSameIsBooked(
                () -> official("/sms.do", sending(Map.of(
                        "to", NUMBER, "message", "Tomorrow at ten", "idx", "a", "date", seconds(at), "expiration_date",
                        seconds(at.plus(Duration.ofHours(2))), "time_restriction", "ignore"))),
                () -> done("direct:appointment", "Tomorrow at ten", Map.of("phone", NUMBER, "at", at, "CamelSmsapiIdx", "a")));
    }

    private static String seconds(Instant time) {
        return String.valueOf(time.getEpochSecond());
    }

    @Test
    void aTemplateWithItsValue() throws Exception {
        assertThatTheSameIsBooked(
                () -> {
                    template();
                    official("/sms.do", sending(Map.of("to", NUMBER, "template", "order-shipped", "param1", "17", "idx", "a")));
                },
                () -> {
                    template();
                    done("direct:shipped", "any", Map.of("phone", NUMBER, "order", "17", "CamelSmsapiIdx", "a"));
                });
    }

    private void template() {
        simulator.account(account -> account.template("order-shipped", "Parcel [%1%] is on its way"));
    }

    @Test
    void aBinaryMessageWithItsHeader() throws Exception {
        assertThatTheSameIsBooked(
                () -> official("/sms.do", sending(Map.of(
                        "to", NUMBER, "message", "30313233", "datacoding", "bin", "udh", "06050415820000", "idx", "a"))),
                () -> done("direct:binary", "30313233", Map.of("phone", NUMBER, "CamelSmsapiIdx", "a")));
    }

    @Test
    void aCancelledMessageIsGone() throws Exception {
        var at = simulator.now().plus(Duration.ofDays(1));
        var headers = Map.<String, Object> of("phone", NUMBER, "at", at);
        var one = sent("direct:appointment", "One", headers).messages().get(0).id();
        var two = sent("direct:appointment", "Two", headers).messages().get(0).id();

        official("/sms.do", Map.of("format", "json", "sch_del", one));
        done("direct:cancel", two);

        assertThat(simulator.messages()).extracting(BookedMessage::status)
                .containsExactly(DeliveryStatus.DELETED, DeliveryStatus.DELETED);
    }

    @Test
    void aBalanceIsTheSameNumber() throws Exception {
        var answer = official("/user.do", Map.of("format", "json", "credits", "1"));

        var points = done("direct:points", null).getMessage().getBody(String.class);

        assertThat(answer).containsPattern("\"points\":\"?" + points);
    }

    @Test
    void aContactASubuserAndASenderNameAreTheSame() throws Exception {
        official("/contacts", Map.of("phone_number", NUMBER, "first_name", "Ann"));
        official("/subusers", Map.of(
                "credentials[username]", "newsletter", "credentials[password]", "a-long-Passw0rd", "active", "1",
                "points[per_month]", "100.0"));
        official("/sms/sendernames", Map.of("sender", "MyNews"));
        var before = account();
        simulator.reset();

        done("direct:new-customer", Map.of("phone_number", NUMBER, "first_name", "Ann"));
        done("direct:new-subuser", Map.of("user", "newsletter", "password", "a-long-Passw0rd"));
        done("direct:new-sender-name", "MyNews");

        assertThat(account()).isEqualTo(before).doesNotContain("[]");
    }

    /** What the account has of contacts, sub-users and sender names, as far as it does not depend on the moment. */
    private String account() {
        var contacts = all("smsapi:contacts/list", Contact.class).stream()
                .map(contact -> contact.phoneNumber() + " " + contact.firstName()).toList();
        var subusers = all("smsapi:subusers/list", Subuser.class).stream()
                .map(subuser -> subuser.username() + " " + subuser.active() + " "
                                + subuser.points().perMonth().intValueExact())
                .toList();
        var names = all("smsapi:sendernames/list", SenderName.class).stream()
                .map(name -> name.sender() + " " + name.status()).sorted().toList();
        return contacts + " " + subusers + " " + names;
    }

    private <T> List<T> all(String uri, Class<T> type) {
        Page<?> page = template.requestBody(uri, null, Page.class);
        return page.collection().stream().map(type::cast).toList();
    }

    @Test
    void aRefusalIsToldApartFromWhatMayHaveBeenSent() {
        assertThat(outcome(NUMBER)).isEqualTo("sent");
        assertThat(outcome(REFUSED)).isEqualTo("refused by 13");
        simulator.inject(FaultRule.of(SendFault.ANSWER_LOST).number("48500100202"));
        assertThat(outcome("48500100202")).isEqualTo("perhaps sent");
        assertThat(outcome(TOO_MANY)).isEqualTo("not sent");
    }

    private String outcome(String phone) {
        return done("direct:order-or-why", "Hello", Map.of("phone", phone, "order", phone)).getMessage().getBody(String.class);
    }

    @Test
    void aRefusalIsASuccessToHttpAndAnErrorHere() {
        assertThat(byHttp("Hello", REFUSED).getMessage().getBody(String.class)).contains("\"error\":13");

        assertThat(refusal(run("direct:order", "Hello", Map.of("phone", REFUSED, "order", "17")))).isEqualTo(13);
        assertThat(simulator.messages()).isEmpty();
    }

    @Test
    void anAmpersandCutsATextOffByHttpAndNotHere() {
        byHttp("Tom & Jerry", NUMBER);
        done("direct:order", "Tom & Jerry", Map.of("phone", NUMBER, "order", "18"));

        assertThat(simulator.messages()).extracting(BookedMessage::text).containsExactly("Tom ", "Tom & Jerry");
    }

    @Test
    void after503HttpPostsTwiceByItselfAndThisOnce() {
        byHttp("Hello", BUSY);
        assertThat(sendings()).hasSize(2);
        simulator.reset();

        var failure = run("direct:order", "Hello", Map.of("phone", BUSY, "order", "17")).getException();

        assertThat(sendings()).hasSize(1);
        assertThat(failure).isInstanceOfSatisfying(
                SmsapiException.class, unsure -> assertThat(unsure.getOutcome()).isEqualTo(Outcome.UNKNOWN));
    }

    @Test
    void whenThe503CameAfterTheMessageWasAcceptedHttpSendsItTwiceAndARepetitionHereDoesNot() {
        simulator.inject(FaultRule.of(SendFault.HTTP_503_AFTER_BOOKING).count(1));
        byHttp("Hello", NUMBER);
        assertThat(simulator.messages()).hasSize(2);
        simulator.reset();

        simulator.inject(FaultRule.of(SendFault.HTTP_503_AFTER_BOOKING).count(1));
        done("direct:order-repeated", "Hello", Map.of("phone", NUMBER, "order", "17"));

        assertThat(sendings()).hasSize(2).allMatch(request -> request.get("idx").equals("order-17"));
        assertThat(simulator.messages()).hasSize(1);
    }

    private Exchange byHttp(String text, String phone) {
        return done("direct:order-by-http", text, Map.of("phone", phone, "order", "17"));
    }
}
