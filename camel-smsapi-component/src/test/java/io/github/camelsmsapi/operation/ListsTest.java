// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.operation;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.github.camelsmsapi.SmsapiConstants;
import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.error.SmsapiErrorException;
import io.github.camelsmsapi.error.SmsapiException;
import io.github.camelsmsapi.error.SmsapiHttpException;
import io.github.camelsmsapi.error.SmsapiUnreadableResponseException;
import io.github.camelsmsapi.operation.contact.ContactField;
import io.github.camelsmsapi.testing.GatewayTest;
import io.github.camelsmsapi.testing.ReceivedRequest;
import io.github.camelsmsapi.testing.Reply;
import org.apache.camel.CamelContext;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Collections are read by the page or as a whole. */
class ListsTest extends GatewayTest {

    private final List<String> walked = new ArrayList<>();
    private final List<Exception> failures = new ArrayList<>();

    @BeforeEach
    void forget() {
        walked.clear();
        failures.clear();
    }

    @Override
    protected void configure(CamelContext fresh) throws Exception {
        fresh.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                onException(SmsapiException.class).handled(true).process(
                        exchange -> failures.add(exchange.getProperty("CamelExceptionCaught", Exception.class)));
                from("direct:walk").to("smsapi:fields/list?all=true").split(body()).streaming()
                        .process(one -> walked.add(one.getMessage().getBody(ContactField.class).id()));
            }
        });
    }

    /** What a collection of this many fields has between offset and limit. */
    private static Reply collection(int size) {
        return (connection, request) -> page(size, request).play(connection, request);
    }

    private static Reply page(int size, ReceivedRequest request) {
        var query = request.queryParameters();
        var offset = Integer.parseInt(query.getOrDefault("offset", "0"));
        var end = Math.min(size, offset + Integer.parseInt(query.getOrDefault("limit", "5")));
        return Reply.json(IntStream.range(offset, Math.max(offset, end))
                .mapToObj(number -> "{\"id\":\"" + number + "\",\"name\":\"n\",\"type\":\"TEXT\"}")
                .collect(Collectors.joining(",", "{\"size\":" + size + ",\"collection\":[", "]}")));
    }

    @Test
    void aPageSaysHowManyThereAre() {
        gateway.otherwise(collection(12));

        var exchange = exchange("smsapi:fields/list?offset=10", null, Map.of());

        Page<?> page = exchange.getMessage().getBody(Page.class);
        assertThat(page.collection()).extracting("id").containsExactly("10", "11");
        assertThat(exchange.getMessage().getHeader(SmsapiConstants.SIZE)).isEqualTo(12);
        assertThat(gateway.request().queryParameters()).isEqualTo(Map.of("offset", "10"));
    }

    @ParameterizedTest(name = "{0} entries in {1} requests")
    @CsvSource({ "0, 1", "1, 1", "99, 1", "100, 1", "101, 2", "200, 2", "250, 3" })
    void allIsWalkedThroughPageByPage(int size, int requests) {
        gateway.otherwise(collection(size));

        template.sendBody("direct:walk", null);

        assertThat(walked).isEqualTo(IntStream.range(0, size).mapToObj(String::valueOf).toList());
        assertThat(gateway.requests()).hasSize(requests)
                .allSatisfy(request -> assertThat(request.queryParameters()).containsEntry("limit", "100"));
    }

    @Test
    void aPageIsFetchedWhenItsFirstEntryIsAskedForAndNotBefore() {
        gateway.otherwise(collection(5));

        var exchange = exchange("smsapi:fields/list?all=true&limit=2&offset=1", null, Map.of());

        Iterator<?> all = exchange.getMessage().getBody(Iterator.class);
        assertThat(exchange.getMessage().getHeader(SmsapiConstants.SIZE)).isEqualTo(5);
        all.next();
        all.next();
        assertThat(gateway.requests()).hasSize(1);
        assertThat(((ContactField) all.next()).id()).isEqualTo("3");
        assertThat(gateway.requests()).hasSize(2);
        all.next();
        assertThat(all.hasNext()).isFalse();
        assertThatThrownBy(all::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void aLaterPageThatFailsDoesSoWithItsReason() {
        gateway.then(collection(300), Reply.answer(503, "application/json", "{\"message\":\"busy\",\"service\":\"contacts\"}"));

        template.sendBody("direct:walk", null);

        assertThat(walked).hasSize(100);
        assertThat(failures).singleElement().isInstanceOfSatisfying(SmsapiHttpException.class, failure -> {
            assertThat(failure.getStatus()).isEqualTo(503);
            assertThat(failure).hasMessageContaining("contacts").hasMessageContaining("busy");
            assertThat(failure.isRepeatable()).isTrue();
            assertThat(failure.getOutcome()).isEqualTo(Outcome.UNKNOWN);
        });
    }

    @Test
    void aCollectionThatShrinksMeanwhileEndsEarly() {
        gateway.then(collection(150), collection(100));

        template.sendBody("direct:walk", null);

        assertThat(walked).hasSize(100);
        assertThat(failures).isEmpty();
    }

    @Test
    void aServerThatIgnoresTheOffsetIsNotAskedForEver() {
        var same = Reply.json("{\"size\":9,\"collection\":[{\"id\":\"1\",\"name\":\"n\"}]}");
        gateway.otherwise(same);

        template.sendBody("direct:walk", null);

        assertThat(failures).singleElement().isInstanceOf(SmsapiUnreadableResponseException.class)
                .asString().contains("repeats the page");
        assertThat(gateway.requests()).hasSize(2);
    }

    @Test
    void anOlderListSaysNoTotalAndEndsWithAShortPage() {
        gateway.then(
                Reply.json("{\"count\":2,\"list\":[{\"number\":\"48500100200\"},{\"number\":\"48500100201\"}]}"),
                Reply.json("{\"count\":0,\"list\":[]}"));

        var exchange = exchange("smsapi:phonebook/list?all=true&limit=2", null, Map.of());

        Iterator<?> all = exchange.getMessage().getBody(Iterator.class);
        all.next();
        assertThat(all.next()).hasToString("LegacyContact[number=48500***201]");
        assertThat(all.hasNext()).isFalse();
        assertThat(gateway.requests()).extracting(request -> request.form().get("offset")).containsExactly("0", "2");
    }

    @Test
    void aBareArrayIsAPage() {
        gateway.then(Reply.json("[{\"name\":\"Male\",\"value\":\"male\"},{\"name\":\"Female\",\"value\":\"female\"}]"));

        Page<?> page = exchange("smsapi:fields/options?id=gender", null, Map.of()).getMessage().getBody(Page.class);

        assertThat(page.size()).isEqualTo(2);
        assertThat(page.collection()).extracting("value").containsExactly("male", "female");
    }

    @Test
    void aTableComesAsATable() {
        gateway.then(Reply.answer(200, "text/csv; charset=utf-8", "id;phone_number\n1;48500100200\n"));

        var exchange = exchange("smsapi:blacklist/list?csv=true&limit=10", null, Map.of());

        assertThat(exchange.getMessage().getBody()).isEqualTo("id;phone_number\n1;48500100200\n");
        assertThat(gateway.request().header("Accept")).isEqualTo("text/csv");
        assertThat(gateway.request().queryParameters()).isEqualTo(Map.of("limit", "10"));
    }

    @Test
    void anEmptyTableIsAnEmptyText() {
        gateway.then(Reply.answer(204, Map.of(), ""));

        assertThat(exchange("smsapi:optouts/list?csv=true", null, Map.of()).getMessage().getBody()).isEqualTo("");
    }

    @Test
    void whatSmsapiWroteIsGivenAsItIs() {
        var json = "{\"size\": 1, \"collection\":\n [{\"id\":\"1\", \"new\": true}] }";
        gateway.otherwise(Reply.json(json));

        assertThat(exchange("smsapi:fields/list?raw=true", null, Map.of()).getMessage().getBody()).isEqualTo(json);
        assertThat(exchange("smsapi:fields/list", null, Map.of("CamelSmsapiRaw", true)).getMessage().getBody())
                .isEqualTo(json);
    }

    @ParameterizedTest
    @CsvSource({ "CamelSmsapiAll, perhaps", "CamelSmsapiRaw, 2", "CamelSmsapiLimit, many" })
    void aWrongWishIsToldByItsName(String header, String value) {
        var error = failureOf(
                exchange("smsapi:fields/list?all=true", null, Map.of(header, value)), SmsapiErrorException.class);

        assertThat(error).hasMessageContaining(header.substring("CamelSmsapi".length()).toLowerCase());
        assertThat(gateway.requests()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
            "contacts/deleteAll", "blacklist/deleteAll", "groups/removeMembers?id=1", "groups/addMembers?id=1",
            "groups/moveMembers?id=1", "groups/deleteAll" })
    void withoutAFilterEverythingHasToBeMeant(String uri) {
        gateway.otherwise(Reply.answer(204, Map.of(), ""));

        for (var nothing : List.of("", " ", ",", List.of(), List.of(""))) {
            var error = failureOf(
                    exchange("smsapi:" + uri, null,
                            Map.of("CamelSmsapiPhoneNumber", nothing, "CamelSmsapiGroupId", nothing, "CamelSmsapiFirstName",
                                    nothing instanceof String ? " " : nothing)),
                    SmsapiErrorException.class);
            assertThat(error).hasMessageContaining("set the option all");
        }
        assertThat(gateway.requests()).isEmpty();

        var exchange = exchange("smsapi:" + uri, null, Map.of("CamelSmsapiAll", true));
        assertThat(exchange.getMessage().getBody()).isEqualTo(Completion.DONE);
    }

    @Test
    void aFilterWithSeveralValuesRepeatsItsName() {
        gateway.then(Reply.answer(202, Map.of(), ""));

        var exchange = exchange(
                "smsapi:contacts/deleteAll?phoneNumber=%2B48 500 100 200,48500100201", null,
                Map.of("CamelSmsapiFirstName", List.of("Ann", "Bob"), "CamelSmsapiGroupId", "a, b"));

        assertThat(exchange.getMessage().getBody()).isEqualTo(Completion.ACCEPTED);
        assertThat(gateway.request().method()).isEqualTo("DELETE");
        assertThat(gateway.request().values("phone_number[]")).containsExactly("48500100200", "48500100201");
        assertThat(gateway.request().values("first_name[]")).containsExactly("Ann", "Bob");
        assertThat(gateway.request().values("group_id[]")).containsExactly("a", "b");
    }
}
