// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.docs;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Does what the documentation says, page by page. {@code -Ddocs.page=README.md} reads only that one, after the first.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DocumentationTest {

    static final String READING = "CAMEL_SMSAPI_DOCS_TESTS";

    private static final Path ROOT = Path.of(System.getProperty("docs.root"));
    private static final String FIRST_PAGE = "src/docs/getting-started.md";

    private static Desk desk;
    private static Reader reader;

    @BeforeAll
    static void tidyDesk() throws IOException {
        assertThat(System.getenv(READING)).as("a command of the documentation runs these tests, which would never end")
                .isNull();
        desk = Desk.tidy();
        reader = new Reader(desk);
    }

    static Stream<String> otherPages() throws IOException {
        var only = System.getProperty("docs.page", "");
        return Page.all(ROOT).stream().filter(page -> !page.equals(FIRST_PAGE))
                .filter(page -> only.isEmpty() || page.equals(only))
                .filter(DocumentationTest::hasCommands);
    }

    private static boolean hasCommands(String page) {
        try {
            return Page.read(ROOT, page).commands().findAny().isPresent();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @Order(1)
    void newUserSendsTheFirstMessageWithSpringBootAndWithoutIt() throws Exception {
        reader.read(Page.read(ROOT, FIRST_PAGE), () -> Awaitility.await().atMost(Duration.ofMinutes(2)).untilAsserted(
                () -> assertThat(bookedTexts())
                        .containsExactly("Hello from Spring Boot", "Hello from Camel", "Hello from Camel")));
    }

    @ParameterizedTest
    @MethodSource("otherPages")
    @Order(2)
    void everyCommandWorks(String page) throws Exception {
        reader.read(Page.read(ROOT, page), () -> {
        });
    }

    @Test
    @Order(3)
    void misspeltOptionsAreFoundBeforeRoutesRun() throws Exception {
        var java = """
                package shop;

                public class Orders extends org.apache.camel.builder.RouteBuilder {

                    @Override
                    public void configure() {
                        from("timer:java").to("smsapi:sms/send?tooo=48500100200");
                    }
                }
                """;
        var xml = """
                <routes xmlns="http://camel.apache.org/schema/spring">
                  <route>
                    <from uri="timer:xml"/>
                    <to uri="smsapi:sms/send?fromm=MyShop"/>
                  </route>
                </routes>
                """;
        try (var terminal = desk.terminal("checked-routes")) {
            var project = UserProject.make(ROOT, desk.project().resolveSibling("checked-routes"), terminal)
                    .write("src/main/java/shop/Orders.java", java)
                    .write("src/main/resources/camel/orders.xml", xml)
                    .write("src/main/resources/application.properties", "camel.component.smsapi.bogus = 1\n");
            var routes = project.build();
            assertThat(routes.status()).as(routes.output()).contains(1);
            assertThat(routes.output()).containsPattern("tooo +Unknown option. Did you mean: \\[to")
                    .containsPattern("fromm +Unknown option. Did you mean: \\[from");

            project.write("src/main/java/shop/Orders.java", java.replace("tooo", "to"))
                    .write("src/main/resources/camel/orders.xml", xml.replace("fromm", "from"));
            var properties = project.build();
            assertThat(properties.status()).as(properties.output()).contains(1);
            assertThat(properties.output()).containsPattern("bogus +Unknown option");

            project.write("src/main/resources/application.properties", "camel.component.smsapi.from = MyShop\n");
            var corrected = project.build();
            assertThat(corrected.status()).as(corrected.output()).contains(0);

            project.write("orders.yaml", """
                    - from:
                        uri: timer:yaml
                        steps:
                          - to: smsapi:sms/send?tooo=48500100200
                    """);
            assertThat(project.run("mvn camel:run -Dcamel.main.routesIncludePattern=file:orders.yaml").output())
                    .contains("Unknown option 'tooo' in smsapi:sms/send. It takes to, group, ");
        }
    }

    @Test
    @Order(4)
    void routesOfTheExamplesHaveNoMisspeltOption() throws Exception {
        try (var terminal = desk.terminal("checked-examples")) {
            var check = UserProject.make(ROOT, desk.project().resolveSibling("checked-examples"), terminal)
                    .copySourcesOf(ROOT.resolve("routes-examples"))
                    .copySourcesOf(ROOT.resolve("routes-examples/demo"))
                    .copySourcesOf(ROOT.resolve("routes-examples/languages"))
                    .copySourcesOf(ROOT.resolve("routes-examples/spring-boot"))
                    .check();

            assertThat(check.output()).containsPattern("Endpoint validation success: \\(\\d{3} = passed, 0 = invalid");
        }
    }

    private static List<String> bookedTexts() throws IOException, InterruptedException {
        var answer = HttpClient.newHttpClient().send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:8025/_simulator/messages")).build(),
                HttpResponse.BodyHandlers.ofString());
        return new ObjectMapper().readTree(answer.body()).findValuesAsText("text");
    }
}
