// SPDX-License-Identifier: Apache-2.0

package io.github.camelsmsapi.simulator.operation;

import java.math.BigDecimal;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;

import io.github.camelsmsapi.simulator.Caller;
import io.github.camelsmsapi.simulator.SimulatorTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SubusersTest extends SimulatorTest {

    /** Of the word password. */
    private static final String MD5 = "5f4dcc3b5aa765d61d8327deb882cf99";
    private static final Instant MAY = Instant.parse("2026-05-05T12:00:00Z");

    SubusersTest() {
        super(builder -> builder.clock(Clock.fixed(MAY, ZoneOffset.UTC)));
    }

    @Test
    void aSubuserIsCreatedListedReadChangedAndDeleted() {
        var created = caller.postJson("/subusers", "{\"credentials\":{\"username\":\"Anna\",\"password\":\"password\"},"
                                                   + "\"active\":true,\"description\":\"Sales\","
                                                   + "\"points\":{\"from_account\":123.12,\"per_month\":321.21}}");
        assertThat(created.statusCode()).isEqualTo(201);
        var id = Caller.json(created).path("id").asText();
        assertThat(id).matches("[0-9a-f]{24}");
        assertThat(created.body()).isEqualTo("{\"id\":\"" + id + "\",\"username\":\"Anna\",\"active\":true,"
                                             + "\"description\":\"Sales\","
                                             + "\"points\":{\"from_account\":123.12,\"per_month\":321.21}}");

        create("bert");
        assertThat(Caller.json(caller.get("/subusers")).path("size").asInt()).isEqualTo(2);
        assertThat(Caller.json(caller.get("/subusers?q=NN")).path("collection").path(0).path("username").asText())
                .isEqualTo("Anna");
        assertThat(Caller.json(caller.get("/subusers?limit=1&offset=1")).path("collection")).hasSize(1);
        assertThat(put("/subusers/" + id, "{\"active\":0,\"points\":{\"per_month\":5}}").body())
                .isEqualTo("{\"id\":\"" + id + "\",\"username\":\"Anna\",\"active\":false,\"description\":\"Sales\","
                           + "\"points\":{\"from_account\":123.12,\"per_month\":5}}");
        assertThat(caller.send("DELETE", "/subusers/" + id).statusCode()).isEqualTo(204);
        assertThat(caller.get("/subusers/" + id).statusCode()).isEqualTo(404);
        assertThat(caller.send("DELETE", "/subusers/" + id).statusCode()).isEqualTo(404);
        assertThat(put("/subusers/" + id, "{}").statusCode()).isEqualTo(404);
        assertThat(caller.get("/subusers/" + id + "/shares/templates").statusCode()).isEqualTo(404);
    }

    @Test
    void aFormDoesAsWellAsJsonAndNoPasswordIsLogged() {
        caller.postForm("/subusers", "credentials[username]", "anna", "credentials[password]", "hush-hush",
                "points[from_account]", "1.5");
        caller.postJson("/subusers", "{\"credentials\":{\"username\":\"bert\",\"password\":\"hush-hush\","
                                     + "\"api_password\":\"hush\\\"hush\"}}");

        assertThat(Caller.json(caller.get("/subusers")).path("collection").path(0).path("points").path("from_account")
                .decimalValue()).isEqualByComparingTo("1.5");
        assertThat(simulator.requests().toString()).contains("bert").doesNotContain("hush");
        assertThat(caller.get("/_simulator/requests").body()).doesNotContain("hush");
    }

    @ParameterizedTest
    @CsvSource({
            "credentials[username], '', password, 1", "credentials[username], ab, password, 1",
            "credentials[username], two words, password, 1", "credentials[password], anna, '', 1",
            "points[from_account], anna, password, -1", "points[from_account], anna, password, many" })
    void whatIsWrongIsNamed(String path, String name, String password, String points) {
        var answer = caller.postForm("/subusers", "credentials[username]", name, "credentials[password]", password,
                "points[from_account]", points);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Caller.json(answer).path("error").asText()).isEqualTo("invalid_request_data");
        assertThat(Caller.json(answer).path("errors").path(0).path("path").asText()).isEqualTo(path);
        assertThat(Caller.json(caller.get("/subusers")).path("size").asInt()).isZero();
    }

    @Test
    void aNameThatIsTakenIsAConflictAndAMagicOneWhatItAsksFor() {
        create("anna");
        assertThat(caller.postForm("/subusers", "credentials[username]", "ANNA", "credentials[password]", "p")
                .statusCode()).isEqualTo(409);
        assertThat(caller.postForm("/subusers", "credentials[username]", "code-1010", "credentials[password]", "p")
                .statusCode()).isEqualTo(400);
    }

    @Test
    void aSubuserSendsAtTheCostOfItsOwnPoints() {
        create("anna");
        give("anna", "0.2", "0.165");
        assertThat(as("anna", "/sms.do?to=48500100200&message=Hi")).startsWith("OK:");
        assertThat(as("anna", "/user.do?credits=1")).isEqualTo("Points: 0.200");
        assertThat(as("anna", "/sms.do?to=48500100200&message=Hi")).startsWith("OK:");
        assertThat(as("anna", "/sms.do?to=48500100200&message=Hi")).isEqualTo("ERROR:103");
        assertThat(as("anna", "/user.do?credits=1")).isEqualTo("Points: 0.035");
        assertThat(simulator.stats().points()).isEqualByComparingTo("9999.67");
        assertThat(simulator.messages()).allMatch(message -> message.sentBy().equals("anna"));

        simulator.advance(Duration.ofDays(31)); // June
        assertThat(as("anna", "/sms.do?to=48500100200&message=Hi")).startsWith("OK:");
        assertThat(as("anna", "/sms.do?to=48500100200&message=Hi")).isEqualTo("ERROR:103");
        assertThat(caller.plainSms("to", "48500100200", "message", "Hi")).startsWith("OK:");
    }

    @Test
    void theAccountsBalanceIsTheEndOfASubusersToo() {
        create("anna");
        give("anna", "10", "0");
        simulator.setPoints(new BigDecimal("0.1"));

        assertThat(as("anna", "/sms.do?to=48500100200&message=Hi")).isEqualTo("ERROR:103");
        assertThat(as("anna", "/hlr.do?number=48500100200")).startsWith("OK:");
        assertThat(as("anna", "/user.do?credits=1")).isEqualTo("Points: 0.06");
    }

    @Test
    void aDeletedScheduleGivesTheSubuserItsPointsBack() {
        create("anna");
        give("anna", "0.1", "0.1");
        var id = as("anna", "/sms.do?to=48500100200&message=Hi&date=" + MAY.plusSeconds(3600).getEpochSecond())
                .split(":")[1];
        assertThat(as("anna", "/user.do?credits=1")).isEqualTo("Points: 0.035");

        assertThat(as("anna", "/sms.do?sch_del=" + id)).startsWith("OK:");
        assertThat(as("anna", "/user.do?credits=1")).isEqualTo("Points: 0.200");
        assertThat(simulator.stats().points()).isEqualByComparingTo("10000");
    }

    @Test
    void aSubuserLogsInByTheMd5OfItsApiPassword() {
        var id = create("anna");
        assertThat(as("anna", "/profile")).contains("\"username\":\"anna\"", "\"user_type\":\"subuser\"");
        put("/subusers/" + id, "{\"credentials\":{\"api_password\":\"other\"}}");
        assertThat(as("anna", "/user.do?credits=1")).isEqualTo("ERROR:102");

        put("/subusers/" + id, "{\"credentials\":{\"api_password\":\"password\"}}");
        assertThat(basic("anna", MD5).body()).contains("\"user_type\":\"subuser\"");
        assertThat(basic("anna", MD5.replace('5', '6')).statusCode()).isEqualTo(401);
        put("/subusers/" + id, "{\"active\":false}");
        assertThat(as("anna", "/user.do?credits=1")).isEqualTo("ERROR:101");
        assertThat(as("anna", "/ping")).contains("\"authorized\":false");
    }

    @Test
    void aSubuserHasNoSubusers() {
        create("anna");
        assertThat(send("anna", "/subusers").statusCode()).isEqualTo(403);
        assertThat(as("anna", "/user.do?get_user=anna")).isEqualTo("ERROR:1000");
    }

    @Test
    void bothInterfacesShowOneState() {
        var added = caller.postForm("/user.do", "add_user", "bert", "pass", MD5, "limit", "5", "month_limit", "2.5",
                "senders", "1", "phonebook", "1", "active", "1", "info", "Sales", "format", "json");
        var expected = "{\"username\":\"simulator_bert\",\"limit\":5,\"month_limit\":2.5,\"senders\":1,"
                       + "\"phonebook\":1,\"active\":1,\"info\":\"Sales\"}";
        assertThat(added.body()).isEqualTo(expected);
        assertThat(caller.get("/user.do?get_user=bert").body()).isEqualTo(expected);
        assertThat(caller.get("/user.do?get_user=simulator_bert&without_prefix=1").body()).isEqualTo(expected);
        assertThat(caller.get("/user.do?list=1").body()).isEqualTo('[' + expected + ']');

        var user = Caller.json(caller.get("/subusers?q=bert")).path("collection").path(0);
        assertThat(user.path("description").asText()).isEqualTo("Sales");
        assertThat(caller.get("/subusers/" + user.path("id").asText() + "/shares/sendernames").body())
                .isEqualTo("{\"access\":\"all\",\"senders\":null}");
        assertThat(caller.get("/user.do?set_user=bert&info=&pass_api=" + "0".repeat(32)).body()).contains("\"info\":\"\"");
        assertThat(Caller.json(caller.get("/subusers?q=bert")).path("collection").path(0).path("description").isNull())
                .isTrue();
        assertThat(as("simulator_bert", "/user.do?credits=1")).isEqualTo("ERROR:102");
    }

    @Test
    void aSubuserUsesTheSenderNamesAndTemplatesThatAreShared() {
        var id = create("anna");
        give("anna", "10", "0");
        simulator.account(account -> account.senderNames(List.of("Shop", "Office")).template("hello", "Hello"));
        assertThat(as("anna", "/sms.do?to=48500100200&message=Hi&from=Shop")).isEqualTo("ERROR:14");
        assertThat(as("anna", "/sms.do?to=48500100200&template=hello")).isEqualTo("ERROR:104");

        assertThat(put("/subusers/" + id + "/shares/sendernames", "{\"access\":\"selected\",\"senders\":[\"Shop\"]}")
                .statusCode()).isEqualTo(204);
        assertThat(put("/subusers/" + id + "/shares/templates", "{\"access\":\"all\"}").statusCode()).isEqualTo(204);
        assertThat(caller.get("/subusers/" + id + "/shares/sendernames").body())
                .isEqualTo("{\"access\":\"selected\",\"senders\":[\"Shop\"]}");
        assertThat(caller.get("/subusers/" + id + "/shares/templates").body())
                .isEqualTo("{\"access\":\"all\",\"templates\":null}");
        assertThat(as("anna", "/sms.do?to=48500100200&message=Hi&from=Shop")).startsWith("OK:");
        assertThat(as("anna", "/sms.do?to=48500100200&message=Hi&from=Office")).isEqualTo("ERROR:14");
        assertThat(as("anna", "/sms.do?to=48500100200&template=hello")).startsWith("OK:");
        assertThat(as("anna", "/sms/templates")).isEqualTo("{\"size\":0,\"collection\":[]}");
        assertThat(as("anna", "/sms/templates/available")).contains("\"name\":\"hello\"");
        assertThat(as("anna", "/sms/sendernames")).contains("Shop").doesNotContain("Office");
        assertThat(send("anna", "DELETE", "/sms/sendernames/Shop").statusCode()).isEqualTo(403);
        assertThat(send("anna", "POST", "/sms/sendernames/Shop/commands/make_default").statusCode()).isEqualTo(403);
        assertThat(as("anna", "/sender.do?delete=Shop")).isEqualTo("ERROR:110");
        assertThat(as("anna", "/sender.do?default=Shop")).isEqualTo("ERROR:110");
        assertThat(put("/subusers/" + id + "/shares/templates", "{\"access\":\"some\"}").statusCode()).isEqualTo(400);
    }

    private String create(String name) {
        var created = caller.postForm("/subusers", "credentials[username]", name, "credentials[password]", "password");
        assertThat(created.statusCode()).isEqualTo(201);
        return Caller.json(created).path("id").asText();
    }

    private void give(String name, String fromAccount, String perMonth) {
        assertThat(caller.postForm("/user.do", "set_user", name, "without_prefix", "1", "limit", fromAccount, "month_limit",
                perMonth).body()).contains(name);
    }

    private HttpResponse<String> put(String path, String json) {
        return caller.send(caller.request(path).header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(json)));
    }

    private String as(String name, String path) {
        return send(name, path).body();
    }

    private HttpResponse<String> send(String name, String path) {
        return send(name, "GET", path);
    }

    private HttpResponse<String> send(String name, String method, String path) {
        return caller.send(caller.anonymous(
                path + (path.contains("?") ? '&' : '?') + "username=" + name + "&password=" + MD5)
                .method(method, BodyPublishers.noBody()));
    }

    private HttpResponse<String> basic(String name, String md5) {
        var pair = Base64.getEncoder().encodeToString((name + ':' + md5).getBytes(StandardCharsets.UTF_8));
        return caller.send(caller.anonymous("/profile").header("Authorization", "Basic " + pair));
    }
}
