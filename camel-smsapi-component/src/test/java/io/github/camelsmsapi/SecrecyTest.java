// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.management.JMException;
import javax.management.ObjectName;

import io.github.camelsmsapi.message.SmsMessage;
import io.github.camelsmsapi.testing.ClosedPort;
import io.github.camelsmsapi.testing.GatewayTest;
import io.github.camelsmsapi.testing.LogRecorder;
import io.github.camelsmsapi.testing.Reply;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/** Neither secrets nor texts nor whole phone numbers stand where people and machines may read later. */
class SecrecyTest extends GatewayTest {

    private static final String MD5 = "0123456789abcdef0123456789abcdef";
    private static final String PROXY_PASSWORD = "proxy-hush";
    private static final String TEXT = "your one-time code is swordfish";
    private static final String RECIPIENT = "48500777200";
    private static final List<String> HIDDEN = List.of(TOKEN, MD5, PROXY_PASSWORD, "swordfish", RECIPIENT, "500777200",
            "500 777 200");

    private final LogRecorder log = new LogRecorder();

    @AfterEach
    void closeLog() {
        log.close();
    }

    @Override
    protected CamelContext newContext() {
        return new DefaultCamelContext(); // with JMX
    }

    @Override
    protected void configure(CamelContext fresh) throws Exception {
        fresh.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                errorHandler(defaultErrorHandler().maximumRedeliveries(1).redeliveryDelay(0));
                from("direct:impatient").to("smsapi:sms/send?responseTimeout=500");
                from("direct:route").to("smsapi:sms/send").log("Sent: ${headers.CamelSmsapiMessageId}");
            }
        });
    }

    private static void assertNothingIn(List<String> texts) {
        assertThat(texts).isNotEmpty().allSatisfy(text -> assertThat(text).doesNotContain(HIDDEN));
    }

    private static List<String> messagesOf(Throwable failure) {
        var messages = new ArrayList<String>();
        collect(failure, messages, new HashSet<>());
        return messages;
    }

    private static void collect(Throwable failure, List<String> messages, Set<Throwable> seen) {
        if (failure != null && seen.add(failure)) {
            messages.add(failure.toString());
            collect(failure.getCause(), messages, seen);
            List.of(failure.getSuppressed()).forEach(suppressed -> collect(suppressed, messages, seen));
        }
    }

    static List<Reply> replies() {
        return List.of(
                Reply.cutAfterReading(), Reply.CUT_BEFORE_READING, Reply.silence(), Reply.huge(20 * 1024 * 1024),
                Reply.cutShort("{\"list\":[{\"number\":\"" + RECIPIENT), Reply.error(101), Reply.error(53), Reply.error(7777),
                Reply.json("{\"list\":[{\"number\":\"" + RECIPIENT + "\",\"message\":\"" + TEXT),
                Reply.json("{\"error\":13,\"message\":\"No correct phone numbers: 48 500 777 200\",\"invalid_numbers\":"
                           + "[{\"number\":\"" + RECIPIENT + "\",\"submitted_number\":\"" + RECIPIENT
                           + "\",\"message\":\"bad\"}]}"),
                Reply.answer(400, "application/json",
                        "{\"message\":\"+48500777200 is wrong\",\"error\":\"invalid_request_data\","
                                                      + "\"errors\":[{\"message\":\"wrong\",\"path\":\"to\",\"value\":\""
                                                      + RECIPIENT + "\"}]}"),
                Reply.answer(401, "text/plain", "Bearer " + TOKEN + " is wrong"),
                Reply.answer(502, "text/html", "<html>" + TEXT + " " + RECIPIENT + "</html>"),
                Reply.answer(302, Map.of("Location", "https://example.org/?to=" + RECIPIENT), ""));
    }

    @ParameterizedTest
    @MethodSource("replies")
    void aFailureThatNobodyHandlesTellsNothing(Reply reply) {
        gateway.otherwise(reply).then(reply, reply);

        var exchange = exchange("direct:impatient", TEXT, Map.of(SmsapiConstants.TO, RECIPIENT));

        assertThat(exchange.getException()).isNotNull();
        assertNothingIn(messagesOf(exchange.getException()));
        context.stop();
        assertThat(log.lines()).anySatisfy(line -> assertThat(line).contains("Exhausted after delivery attempt"));
        assertNothingIn(log.lines());
    }

    @Test
    void aMessageThatIsSentTellsNothing() {
        gateway.otherwise(Reply.accepted("1"));

        var result = exchange("direct:route", SmsMessage.to(RECIPIENT).text(TEXT), Map.of());

        assertThat(result.getException()).isNull();
        context.stop();
        assertThat(log.lines()).anySatisfy(line -> assertThat(line).contains("Sent: "));
        assertNothingIn(log.lines());
        // as text it is its JSON, with the number: what a route logs of its body is the route's own decision
        assertNothingIn(List.of(result.getMessage().getBody().toString()));
    }

    @Test
    void anUnreachableHostTellsNothing() throws Exception {
        try (var nobody = new ClosedPort()) {
            for (var login : List.of("", "&token=" + TOKEN)) {
                var exchange = exchange("smsapi:sms/send?baseUrl=" + nobody.url() + "&to=" + RECIPIENT + login, TEXT, Map.of());

                assertNothingIn(messagesOf(exchange.getException()));
            }
        }
        assertNothingIn(log.lines());
    }

    @Test
    void whatIsFoundBeforeTheCallTellsNothing() {
        for (var to : List.of("+48 500 777 200 x", "48500777200/48500777200/48500777200", RECIPIENT + "," + RECIPIENT)) {
            var headers = Map.<String, Object> of(SmsapiConstants.TO, to, SmsapiConstants.IDX, "a|b|c");

            assertNothingIn(messagesOf(exchange("direct:route", TEXT, headers).getException()));
        }
        assertNothingIn(log.lines());
    }

    @Test
    void whatIsPrintedOfAnExchangeTellsNothing() {
        gateway.then(Reply.json("{\"list\":[{\"id\":\"1\",\"number\":\"" + RECIPIENT + "\",\"idx\":\"a\"}]}"));
        Exchange exchange
                = exchange("smsapi:sms/send?to=" + RECIPIENT + ",48500777300", SmsMessage.to(RECIPIENT).text(TEXT), Map.of());

        assertNothingIn(List.of(exchange.getMessage().getBody().toString(), exchange.getAllProperties().toString(),
                exchange.getMessage().getHeaders().toString(),
                SmsMessage.to(RECIPIENT, "+48 500 777 200").text(TEXT).toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = { "token=" + TOKEN, "username=shop&userPassword=" + MD5 })
    void anEndpointTellsNothing(String login) throws Exception {
        context.getComponent("smsapi", SmsapiComponent.class).getConfiguration().setToken(null);

        var uri = "smsapi:sms/send?" + login + "&to=" + RECIPIENT + ",%2B48 500 777 200&message=RAW(" + TEXT
                  + " & (more) swordfish)&param1=swordfish&notifyUrl=https://example.org/swordfish"
                  + "&proxyHost=p&proxyPort=1&proxyAuthPassword=" + PROXY_PASSWORD;
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:login").to(uri);
            }
        });
        var endpoint = context.getEndpoint(uri);

        assertNothingIn(List.of(endpoint.getEndpointUri(), endpoint.toString(), endpoint.getEndpointKey()));
        assertNothingIn(management());
        assertThat(management()).anySatisfy(text -> assertThat(text).startsWith("EndpointUri=").contains("to=48500***200"));
    }

    @Test
    void aUriThatIsRefusedTellsNothing() {
        // without a number: Camel quotes the URI of an endpoint that it could not make, and hides logins only
        for (var uri : List.of("smsapi:sms/send?flahs=1&token=" + TOKEN,
                "smsapi:sms/send?baseUrl=nowhere&to=" + RECIPIENT + "&token=" + TOKEN,
                "smsapi:sms/send?proxyHost=p&proxyAuthPassword=" + PROXY_PASSWORD)) {
            assertNothingIn(messagesOf(catchThrowable(() -> template.sendBody(uri, TEXT))));
        }
    }

    private Set<ObjectName> beans() throws JMException {
        return ManagementFactory.getPlatformMBeanServer()
                .queryNames(new ObjectName("org.apache.camel:context=" + context.getManagementName() + ",type=endpoints,*"),
                        null);
    }

    /** The names of the endpoints' MBeans and all their attributes. */
    private List<String> management() throws JMException {
        var server = ManagementFactory.getPlatformMBeanServer();
        var texts = new ArrayList<String>();
        for (var bean : beans()) {
            texts.add(bean.toString());
            for (var attribute : server.getMBeanInfo(bean).getAttributes()) {
                texts.add(attribute.getName() + "=" + server.getAttribute(bean, attribute.getName()));
            }
        }
        return texts;
    }
}
