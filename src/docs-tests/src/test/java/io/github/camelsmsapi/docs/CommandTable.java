// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.docs;

import java.util.List;

import io.github.camelsmsapi.docs.Page.Command;

import static io.github.camelsmsapi.docs.Row.command;

/**
 * The commands of the documentation that are not simply run as they stand: those that go on, and those for which
 * another is run. All others are run word for word. A row that is about no command fails a test, as does a command to
 * the real service without a row.
 */
final class CommandTable {

    private static final String SIMULATOR = "java -jar smsapi-simulator/target/smsapi-simulator.jar";
    private static final String SIMULATOR_UP = "http://127.0.0.1:8025/";
    private static final String SHOP_UP = "http://127.0.0.1:8080/";
    private static final String CAMEL_RUN = "mvn camel:run -Dcamel.main.routesIncludePattern=file:hello.yaml";

    private static final String THIS_BUILD = "it is, or is part of, the build that runs this test";
    private static final String OTHER_PAGE = "it is run on the page that explains it";
    private static final String REAL_SERVICE = "nothing here reaches the real service";
    private static final String NOTHING = ":";
    /** Run once for all commands that it stands for. */
    private static final String PROFILES_ARE_VALID = "mvn -Pchaos,fuzz,mutation,broker,benchmarks validate";
    private static final String EXAMPLES = "ls routes-examples/src/test/java/io/github/camelsmsapi/examples/";

    static final List<Row> ROWS = List.of(
            command(SIMULATOR + " &").goesOn(SIMULATOR_UP),
            command(SIMULATOR + " --port 8025").goesOn(SIMULATOR_UP),
            command(SIMULATOR + " --port 8025 &").goesOn(SIMULATOR_UP),

            command("mvn spring-boot:run").goesOn(),
            command(CAMEL_RUN).goesOn(),
            command("export SMSAPI_TOKEN=YOUR_TOKEN SMSAPI_URL=https://api.smsapi.com")
                    .instead(REAL_SERVICE, "export SMSAPI_TOKEN=YOUR_TOKEN SMSAPI_URL=http://127.0.0.1:8025"),

            command("mvn -q -Pdemo").prints("lost: 0", "doubled: 0"),
            command("mvn -q -Pdemo -Dsmsapi.token=YOUR_TOKEN -Dsmsapi.baseUrl=https://api.smsapi.com -Ddemo.limit=1")
                    .instead(REAL_SERVICE, SIMULATOR + " & curl --retry 30 --retry-connrefused " + SIMULATOR_UP
                                           + " && mvn -q -Pdemo -pl routes-examples/demo -Dsmsapi.token=YOUR_TOKEN"
                                           + " -Dsmsapi.baseUrl=http://127.0.0.1:8025 -Ddemo.limit=1 && kill $!")
                    .prints("accepted 1", "lost: 0"),
            command("mvn -Pchaos").instead("six minutes; ChaosTest does the same with 2,000 messages", PROFILES_ARE_VALID),
            command("mvn -Poutbox -Doutbox.generate=1000").goesOn("http://127.0.0.1:8026/outbox"),

            command("mvn -Pfuzz").instead("some minutes; RandomRoutesTest does the same with fewer routes",
                    PROFILES_ARE_VALID),

            command("mvn -Pmutation").instead("hours; it is about the tests themselves", PROFILES_ARE_VALID),

            command("mvn -Pbroker").on("CONTRIBUTING.md").instead(OTHER_PAGE, NOTHING),
            command("mvn -Pbroker").instead("three minutes; CompetingConsumersTest does the same with fewer orders",
                    PROFILES_ARE_VALID),
            command("mvn -Pbenchmarks").instead("it takes minutes, and means something only where nothing else runs",
                    PROFILES_ARE_VALID),

            command("mvn -Pboot").on("CONTRIBUTING.md").instead(OTHER_PAGE, NOTHING),
            command("mvn -Pboot").on("src/docs/spring-boot.md").instead(OTHER_PAGE, NOTHING),
            command("mvn -pl routes-examples/spring-boot -am spring-boot:run").instead("it compiles all tests",
                    "mvn -pl routes-examples/spring-boot -am spring-boot:run -Dquick -Dmaven.test.skip")
                    .goesOn(SHOP_UP, SIMULATOR_UP),
            command("mvn -Pyaml").on("CONTRIBUTING.md").instead(OTHER_PAGE, NOTHING),
            command("mvn -Pboot").goesOn(SHOP_UP, SIMULATOR_UP),
            command("mvn -Pyaml").goesOn(SHOP_UP),
            command("mvn -Pyaml -Dcamel.main.routesIncludePattern='file:/path/to/folder/*.yaml'")
                    .instead("the folder is the reader's", "mkdir ../folder && "
                                                           + "cp routes-examples/languages/src/main/resources/io/github/camelsmsapi"
                                                           + "/examples/languages/shop.yaml ../folder && mvn -Pyaml "
                                                           + "-pl routes-examples/languages "
                                                           + "-Dcamel.main.routesIncludePattern=\"file:$(cd ../folder && pwd)/*.yaml\"")
                    .goesOn(SHOP_UP),

            command("mvn verify").instead(THIS_BUILD, "mvn validate"),
            command("mvn verify -pl smsapi-simulator,camel-smsapi-component").instead(THIS_BUILD,
                    "ls smsapi-simulator/pom.xml camel-smsapi-component/pom.xml"),
            command("mvn formatter:format impsort:sort license:format").instead("one module shows it, all take longer",
                    "mvn formatter:format impsort:sort license:format -pl camel-smsapi-starter"),
            examples("ClusterTest").instead(THIS_BUILD, EXAMPLES + "cluster/ClusterTest.java"),
            examples("'io.github.camelsmsapi.examples.sending.**'").instead(THIS_BUILD, EXAMPLES + "sending/*Test.java"),
            examples("'io.github.camelsmsapi.examples.twoway.**'").instead(THIS_BUILD, EXAMPLES + "twoway/*Test.java"));

    private CommandTable() {
    }

    private static Row examples(String test) {
        return command("mvn verify -pl smsapi-simulator,camel-smsapi-component,routes-examples -Dtest=" + test
                       + " -Dsurefire.failIfNoSpecifiedTests=false");
    }

    static Row rowOf(Command command) {
        var asItStands = Row.command(command.text());
        return ROWS.stream().filter(row -> row.isAbout(command)).findFirst()
                .orElse(command.text().endsWith("&") ? asItStands.goesOn() : asItStands);
    }
}
