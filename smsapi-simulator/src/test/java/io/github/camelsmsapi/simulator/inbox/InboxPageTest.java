// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.inbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.github.camelsmsapi.simulator.Caller;
import io.github.camelsmsapi.simulator.ReportReceiver;
import io.github.camelsmsapi.simulator.Requirement;
import io.github.camelsmsapi.simulator.SmsapiSimulator;
import io.github.camelsmsapi.simulator.gateway.IncomingMessage;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.Select;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The inbox in a real browser; {@code -Ddocs.write} makes the pictures of the documentation. */
class InboxPageTest {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Path PICTURES = Path.of("..", "src", "docs", "pictures");
    private static final Dimension DESK = new Dimension(1280, 900);

    private static SmsapiSimulator simulator;
    private static ChromeDriver browser;

    private Caller caller;

    @BeforeAll
    static void open() {
        Requirement.of(Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER),
                "Debian's chromium and chromium-driver are not here to look at the inbox");
        Awaitility.setDefaultTimeout(Duration.ofSeconds(40));
        simulator = SmsapiSimulator.builder().gateway(rules -> rules.attemptsPerNumber(0)).start();
        var options = new ChromeOptions().setBinary(CHROMIUM.toFile());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--lang=en");
        browser = new ChromeDriver(
                new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build(), options);
    }

    @AfterAll
    static void close() {
        Awaitility.reset();
        if (browser != null) {
            browser.quit();
        }
        if (simulator != null) {
            simulator.close();
        }
    }

    @BeforeEach
    void beginAnew() {
        simulator.reset();
        caller = new Caller(simulator);
        browser.manage().window().setSize(DESK);
        browser.get("about:blank");
        browser.get(simulator.url() + "/");
        await().until(() -> text("#live").equals("live"));
    }

    @Test
    void messagesRefusalsAndRepliesAppearAsTheyCome() {
        send("to", "48500100200", "message", "Your parcel 17 is on its way", "from", "MyShop", "idx", "parcel-17");
        send("to", "48900000103", "message", "Too dear");
        simulator.receive(IncomingMessage.of("48500100209", "STOP"));

        await().untilAsserted(() -> assertThat(entries()).hasSize(3));
        send("to", "48500100201", "message", "Zażółć gęślą jaźń", "fast", "1", "date",
                Long.toString(simulator.now().plus(Duration.ofDays(1)).getEpochSecond()));
        await().untilAsserted(() -> assertThat(entries()).hasSize(4));
        assertThat(entries().get(0)).contains("48500100201", "1 part UCS-2", "0.2475 points", "asked for fast", "goes out");
        assertThat(String.join("\n", entries())).contains("103: ", "Too dear", "STOP", "INCOMING", "idx parcel-17",
                "from MyShop");
        await().until(() -> text("#stat-refused").equals("1"));
        picture("inbox.png");
    }

    @Test
    void aMessageIsShownWithItsRequestStatusesAndCallbacks() {
        try (var receiver = ReportReceiver.answering(query -> "ok")) {
            simulator.reportTo(receiver.url());
            send("to", "48500100200", "message", "Hi", "password", "secret");
            open(firstEntry());

            await().until(() -> text("#state").equals("DELIVERED"));
            await().until(() -> text("#callbacks").contains("the answer must be OK and nothing else, not \"ok\""));
            assertThat(text("#detail")).contains("Price\n0.165 points", "Sender\nTest", "Parts\n1 GSM-7")
                    .doesNotContain("[object");
            assertThat(text("#statuses")).contains("QUEUE", "SENT", "DELIVERED");
            assertThat(text("#request")).contains("POST /sms.do", "Bearer ***", "password=***", "message=Hi")
                    .doesNotContain("secret");
            assertThat(text("#answer")).contains("HTTP 200", "QUEUE");
            assertThat(text("#curl")).startsWith("curl -X POST '" + simulator.url() + "/sms.do'").contains("$SMSAPI_TOKEN");
            picture("inbox-message.png");

            var address = browser.getCurrentUrl();
            browser.get("about:blank");
            browser.get(address);
            await().until(() -> text("#text").equals("Hi"));
        }
    }

    @Test
    void htmlInATextStaysText() {
        var text = "<img src=x onerror=\"document.title='hacked'\"><script>document.title='hacked'</script><b>bold</b>";
        send("to", "48500100200", "message", text, "from", "Test", "idx", "<i>x</i>");
        simulator.receive(IncomingMessage.of("48500100209", text));

        await().untilAsserted(() -> assertThat(entries()).hasSize(2).allMatch(entry -> entry.contains("<b>bold</b>")));
        open(entryOf("booked"));
        await().until(() -> text("#text").contains("<b>bold</b>"));
        assertThat(browser.getTitle()).isEqualTo("SMSAPI simulator");
        assertThat(browser.findElements(By.cssSelector("#view img, #view script, #view b, #view i"))).isEmpty();
    }

    @Test
    void thePhoneReplies() {
        try (var receiver = ReportReceiver.start()) {
            caller.postJson("/callbacks", "{\"url\":\"" + receiver.url() + "\",\"type\":\"sms_mo\",\"receiver_type\":\"all\"}");
            send("to", "48500100200", "message", "Coming?");
            open(firstEntry());
            await().until(() -> !browser.findElements(By.cssSelector("#reply input")).isEmpty());
            browser.findElement(By.cssSelector("#reply input")).sendKeys("YES" + Keys.ENTER);

            await().until(() -> receiver.all("sms_text").equals(List.of("YES")));
            assertThat(receiver.all("MsgId")).containsExactly(simulator.messages().get(0).id());
        }
    }

    @Test
    void aLiveUpdateLeavesAloneWhatIsTypedChosenAndScrolledTo() {
        send("to", "48500100200", "message", "Coming?");
        open(firstEntry());
        await().until(() -> text("#state").equals("DELIVERED"));
        browser.manage().window().setSize(new Dimension(600, 500));
        var reply = browser.findElement(By.cssSelector("#reply input"));
        new Select(browser.findElement(By.id("forced"))).selectByVisibleText("STOP");
        reply.sendKeys("I shall come");
        browser.executeScript("arguments[0].setSelectionRange(2, 7); window.scrollTo(0, 60)", reply);

        for (var status : List.of("UNDELIVERED", "EXPIRED", "FAILED")) {
            force(status);
            await().until(() -> text("#state").equals(status));
            assertThat(
                    browser.executeScript("const field = arguments[0]; return [field.value, field === document.activeElement,"
                                          + "field.selectionStart, field.selectionEnd, window.scrollY]",
                            reply))
                    .isEqualTo(List.of("I shall come", true, 2L, 7L, 60L));
        }
        assertThat(browser.findElement(By.id("forced")).getDomProperty("value")).isEqualTo("STOP");
        reply.sendKeys("will" + Keys.ENTER);
        await().until(() -> browser.executeScript("return arguments[0].value", reply).equals(""));
        browser.get(simulator.url() + "/#/?kind=incoming");
        await().untilAsserted(() -> assertThat(entries()).singleElement().asString().contains("I will come"));
    }

    @Test
    void whatIsTypedForOneMessageIsNotKeptForAnother() {
        send("to", "48500100200", "message", "First");
        send("to", "48500100201", "message", "Second");
        open(firstEntry());
        await().until(() -> text("#text").equals("Second"));
        browser.findElement(By.cssSelector("#reply input")).sendKeys("for the second");
        browser.executeScript("location.hash = '#/message/' + arguments[0]", simulator.messages().get(0).id());
        await().until(() -> text("#text").equals("First"));

        assertThat(browser.findElement(By.cssSelector("#reply input")).getDomProperty("value")).isEmpty();
    }

    @Test
    void aLiveUpdateLeavesAloneTheFormsAndTheSearch() {
        actions();
        var number = browser.findElement(By.cssSelector("#fault [name=number]"));
        number.sendKeys("48");
        fill("clock", "seconds", "7");
        var search = browser.findElement(By.id("search"));
        for (var letter : "parcel".split("")) {
            search.sendKeys(letter);
            send("to", "48500100200", "message", "Your parcel " + letter);
        }
        await().until(() -> text("#count").equals("1–6 of 6"));
        number.sendKeys("501*");

        assertThat(search.getDomProperty("value")).isEqualTo("parcel");
        assertThat(number.getDomProperty("value")).isEqualTo("48501*");
        assertThat(browser.findElement(By.cssSelector("#clock [name=seconds]")).getDomProperty("value")).isEqualTo("7");
    }

    @Test
    void aRowThatHasTheFocusKeepsItWhenNewerMessagesCome() {
        send("to", "48500100200", "message", "First");
        await().until(() -> texts(".state").equals(List.of("DELIVERED")));
        type("j");
        var row = browser.switchTo().activeElement();
        send("to", "48500100201", "message", "Second");
        await().until(() -> texts(".state").equals(List.of("DELIVERED", "DELIVERED")));

        assertThat(browser.switchTo().activeElement()).isEqualTo(row);
        assertThat(row.getText()).contains("First");
    }

    @Test
    void aStatusIsForcedAndReportedAgain() {
        try (var receiver = ReportReceiver.start()) {
            simulator.reportTo(receiver.url());
            send("to", "48500100200", "message", "Hi");
            open(firstEntry());
            await().until(() -> text("#state").equals("DELIVERED"));

            new Select(browser.findElement(By.id("forced"))).selectByVisibleText("UNDELIVERED");
            browser.findElement(By.cssSelector("#force button")).click();
            await().until(() -> text("#state").equals("UNDELIVERED"));
            await().until(() -> receiver.all("status_name").equals(List.of("DELIVERED", "UNDELIVERED")));
            browser.findElement(By.cssSelector("#again button")).click();
            await().until(() -> receiver.all("status_name").size() == 3);
        }
    }

    @Test
    void answersAreLostRefusedAndSpoilt() {
        actions();
        submit("lose");
        await().until(() -> text("#faults").contains("answer-lost"));
        assertThat(lost()).isTrue();
        await().until(() -> text("#stat-lost").equals("1"));

        fill("refuse", "code", "203");
        fill("refuse", "count", "2");
        submit("refuse");
        await().until(() -> text("#faults").contains("code-203 (first 2"));
        assertThat(Stream.generate(() -> caller.plainSms("to", "48500100200", "message", "Hi")).limit(3))
                .satisfiesExactly(first -> assertThat(first).isEqualTo("ERROR:203"),
                        second -> assertThat(second).isEqualTo("ERROR:203"),
                        third -> assertThat(third).startsWith("OK:"));

        new Select(browser.findElement(By.cssSelector("#fault select"))).selectByVisibleText("http-503-before-booking");
        fill("fault", "probability", "1");
        fill("fault", "count", "5");
        fill("fault", "number", "48501*");
        fill("fault", "seed", "7");
        submit("fault");
        await().until(() -> text("#faults").contains("http-503-before-booking (first 5, 48501*"));
        assertThat(caller.postForm("/sms.do", "to", "48501100200", "message", "Hi").statusCode()).isEqualTo(503);
        assertThat(caller.postForm("/sms.do", "to", "48502100200", "message", "Hi").statusCode()).isEqualTo(200);
        browser.findElement(By.cssSelector("#faults li:last-child button")).click();
        await().until(() -> !text("#faults").contains("http-503"));
        assertThat(caller.postForm("/sms.do", "to", "48501100200", "message", "Hi").statusCode()).isEqualTo(200);
    }

    @Test
    void theAccountIsToppedUpTheClockMovedAndAllForgotten() {
        actions();
        fill("points", "add", "50");
        submit("points");
        await().until(() -> text("#stat-points").equals("10050"));
        var before = simulator.now();
        fill("clock", "seconds", "7200");
        submit("clock");
        await().until(() -> Duration.between(before, simulator.now()).compareTo(Duration.ofHours(2)) >= 0);

        send("to", "48500100200", "message", "Hi");
        await().until(() -> entries().size() == 1);
        submit("clear");
        browser.switchTo().alert().accept();
        await().until(() -> simulator.messages().isEmpty() && entries().isEmpty());
    }

    @Test
    void aMessageThatWasBookedTwiceIsRedAndSaysOfWhich() {
        send("to", "48500100200", "message", "Hello", "idx", "a");
        send("to", "48500100200", "message", "Hello", "idx", "b");
        await().until(() -> entries().size() == 2);
        assertThat(text("#stat-doubled")).isEqualTo("0");
        send("to", "48500100200", "message", "Hello", "idx", "a");

        await().until(() -> text("#stat-doubled").equals("1"));
        browser.findElement(By.cssSelector("#stat-doubled a")).click();
        await().untilAsserted(() -> assertThat(entries()).singleElement().asString()
                .contains("booked twice: the same as " + simulator.messages().get(0).id()));
    }

    @Test
    void aHundredThousandMessagesArePagedAndSearchedWithoutLag() {
        simulator.setPoints(new BigDecimal(1_000_000));
        for (var batch = 0; batch < 10; batch++) {
            var first = 500_000_000 + batch * 10_000;
            caller.sms("message", "Message of batch " + batch, "to", IntStream.range(0, 10_000)
                    .mapToObj(number -> "48" + (first + number)).collect(Collectors.joining(",")));
        }
        await().atMost(Duration.ofMinutes(2)).until(
                () -> simulator.messages().stream().allMatch(message -> message.status().isFinal()));
        browser.navigate().refresh();
        await().until(() -> text("#count").equals("1–50 of 100000"));
        assertThat(browser.findElements(By.cssSelector(".entry"))).hasSize(50);

        var begin = System.nanoTime();
        browser.findElement(By.id("older")).click();
        await().pollInterval(Duration.ofMillis(20)).until(() -> text("#count").equals("51–100 of 100000"));
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(3));
        begin = System.nanoTime();
        browser.findElement(By.id("search")).sendKeys("48500012345");
        await().pollInterval(Duration.ofMillis(20)).until(() -> text("#count").equals("1–1 of 1"));
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void thePageFitsAPhone() {
        send("to", "48500100200", "message", "A-very-long-word-".repeat(20), "from", "MyShop", "idx", "i".repeat(200));
        await().until(() -> entries().size() == 1);
        phone(() -> {
            assertThat(width()).isLessThanOrEqualTo(390);
            assertThat((Long) browser.executeScript("return document.querySelector('.who').clientHeight || "
                                                    + "document.querySelector('.who').getBoundingClientRect().height | 0"))
                    .as("the number stands on one line").isLessThan(40);
            actions();
            assertThat(width()).isLessThanOrEqualTo(390);
            browser.findElement(By.cssSelector("#actions summary")).click();
            picture("inbox-phone.png");
            open(firstEntry());
            await().until(() -> !browser.findElements(By.id("detail")).isEmpty());
            assertThat(width()).isLessThanOrEqualTo(390);
        });
    }

    @Test
    void oddInputStaysReadableOnAPhone() {
        var html = "<b onclick=alert(1)>x</b>";
        var rightToLeft = "\u202E\u05E9\u05DC\u05D5\u05DD \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
        send("to", "48500100200", "message", rightToLeft, "from", "Test", "idx", html);
        send("to", html, "message", html, "from", html, "idx", html, "notify_url", html);
        send("to", "48500100200", "message", "x".repeat(70_000));
        send("to", IntStream.range(0, 10_001).mapToObj(n -> "48" + (500_000_000 + n)).collect(Collectors.joining(",")),
                "message", "Too many");
        phone(() -> {
            await().untilAsserted(() -> assertThat(entries()).hasSize(4));
            assertThat(width()).isLessThanOrEqualTo(390);
            assertThat(entries()).allSatisfy(entry -> assertThat(entry.length()).isLessThan(1_000));
            assertThat((Long) browser.executeScript("return document.documentElement.scrollHeight")).isLessThan(3_000);
            assertThat(browser.findElements(By.cssSelector("#view b, #view [onclick]"))).isEmpty();
            browser.findElements(By.cssSelector(entryOf("refused"))).stream().map(row -> row.getDomAttribute("href"))
                    .toList().forEach(address -> {
                        browser.executeScript("location.hash = arguments[0]", address);
                        await().until(() -> !browser.findElements(By.id("request")).isEmpty());
                        assertThat(width()).isLessThanOrEqualTo(390);
                    });
        });
    }

    @Test
    void thePageComesBackWithTheSimulator() {
        int port;
        try (var first = SmsapiSimulator.start()) {
            port = URI.create(first.url()).getPort();
            browser.get(first.url() + "/");
            await().until(() -> text("#live").equals("live"));
        }
        await().until(() -> text("#live").equals("not connected"));
        try (var second = SmsapiSimulator.builder().server(server -> server.port(port)).start()) {
            new Caller(second).sms("to", "48500100200", "message", "Here again");
            await().until(() -> text("#live").equals("live"));
            await().untilAsserted(() -> assertThat(entries()).singleElement().asString().contains("Here again"));
        }
    }

    @Test
    void theKeyboardIsEnough() {
        send("to", "48500100200", "message", "First");
        send("to", "48500100201", "message", "Second");
        await().until(() -> entries().size() == 2);
        await().until(() -> texts(".state").stream().allMatch("DELIVERED"::equals));
        type("j");
        type("j");
        type(Keys.ENTER);
        await().until(() -> text("#text").equals("First"));
        type(Keys.ESCAPE);
        await().until(() -> entries().size() == 2);
        await().until(() -> browser.switchTo().activeElement().getText().contains("First"));
        type("/");
        type("second");
        await().untilAsserted(() -> assertThat(entries()).singleElement().asString().contains("Second"));
    }

    @Test
    void lightAndDarkAreEachReadable() {
        send("to", "48500100200", "message", "Hello");
        await().until(() -> entries().size() == 1);
        for (var scheme : List.of("light", "dark")) {
            browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of(
                    "features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
            var dark = (Boolean) browser.executeScript(
                    "const c = document.createElement('canvas').getContext('2d'); c.fillStyle = getComputedStyle(document.body).color;"
                                                       + "return parseInt(c.fillStyle.slice(1, 3), 16) > 127");
            assertThat(dark).as("text on " + scheme).isEqualTo(scheme.equals("dark"));
        }
        picture("inbox-dark.png");
        browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of()));
    }

    private static void phone(Runnable looking) {
        browser.executeCdpCommand("Emulation.setDeviceMetricsOverride",
                Map.of("width", 390, "height", 844, "deviceScaleFactor", 1, "mobile", true));
        try {
            looking.run();
        } finally {
            browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        }
    }

    private static void type(CharSequence keys) {
        new Actions(browser).sendKeys(keys).perform();
    }

    private void send(String... parameters) {
        caller.sms(parameters);
    }

    private void force(String status) {
        caller.postJson("/_simulator/messages/" + simulator.messages().get(0).id() + "/status",
                "{\"status\":\"" + status + "\"}");
    }

    private boolean lost() {
        try {
            caller.trySending(caller.post("/sms.do", Caller.form("to", "48500100200", "message", "Hi")));
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    private static void actions() {
        browser.findElement(By.cssSelector("#actions summary")).click();
        await().until(() -> browser.findElement(By.cssSelector("#points button")).isDisplayed());
    }

    private static void fill(String form, String name, String value) {
        var field = browser.findElement(By.cssSelector('#' + form + " [name=" + name + ']'));
        field.clear();
        field.sendKeys(value);
    }

    private static void submit(String form) {
        browser.findElement(By.cssSelector('#' + form + " button")).click();
    }

    private static List<String> entries() {
        return texts(".entry");
    }

    private static String firstEntry() {
        return ".entry";
    }

    private static String entryOf(String kind) {
        return ".entry[data-kind=" + kind + ']';
    }

    /** The list may be drawn anew at any moment, so its links are looked up and followed in the page itself. */
    private static void open(String selector) {
        await().until(() -> !texts(selector).isEmpty());
        browser.executeScript("location.hash = document.querySelector(arguments[0]).getAttribute('href')", selector);
    }

    private static String text(String selector) {
        return texts(selector).stream().findFirst().orElse("");
    }

    @SuppressWarnings("unchecked")
    private static List<String> texts(String selector) {
        return (List<String>) browser.executeScript(
                "return [...document.querySelectorAll(arguments[0])].map(element => element.innerText.trim())", selector);
    }

    private static long width() {
        return (Long) browser.executeScript("return document.documentElement.scrollWidth");
    }

    private static void picture(String name) {
        if (System.getProperty("docs.write") != null) {
            try {
                Files.createDirectories(PICTURES);
                Files.write(PICTURES.resolve(name), browser.getScreenshotAs(OutputType.BYTES));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
