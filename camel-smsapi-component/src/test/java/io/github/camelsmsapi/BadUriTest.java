// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi;

import io.github.camelsmsapi.testing.GatewayTest;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

/** A mistake in a URI stops the route at its start, with an error that names what is allowed. */
class BadUriTest extends GatewayTest {

    private Throwable startOf(String from, String to) {
        return catchThrowable(() -> context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from(from).to(to);
            }
        }));
    }

    private Throwable startOfRouteTo(String uri) {
        return startOf("direct:start", uri);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
               textBlock = """
                       smsapi:fax/send                  | Unknown resource 'fax' in the URI; known are [sms, mms, vms, hlr, rcs, mfa, account, subusers
                       smsapi:sms/fly                   | Unknown action 'fly' of 'sms' in the URI; known are [send, cancel, status]
                       smsapi:account/close             | Unknown action 'close' of 'account' in the URI; known are [points, profile, prices, ping, reachable]
                       smsapi:sms/send/now              | Unknown action 'send/now' of 'sms' in the URI; known are [send, cancel, status]
                       smsapi:SMS/send                  | Unknown resource 'SMS' in the URI; known are [sms, mms, vms, hlr, rcs, mfa, account,
                       smsapi:reports/late              | Unknown action 'late' of 'reports' in the URI; known are [overdue, done]
                       smsapi:reports/overdue?limit=0   | limit=0 is not allowed; it must be 1 or more
                       smsapi:reports/overdue?lease=0   | lease=0 is not allowed; it must be above 0
                       smsapi:reports/overdue?olderThan=-1 | olderThan=-1 is not allowed; it must be 0 or more
                       smsapi:reports                   | smsapi:reports receives; use it as from("webhook:smsapi:reports")
                       smsapi:sms/send?flahs=true       | Unknown option 'flahs' in smsapi:sms/send; is flash meant? It takes to, group, message,
                       smsapi:account/points?fromm=x    | Unknown option 'fromm' in smsapi:account/points
                       smsapi:sms/send?flash=perhaps    | flash
                       smsapi:sms/send?baseUrl=nowhere  | baseUrl=nowhere is not allowed; it must be an http or https URL
                       smsapi:sms/send?baseUrl=ftp://example.org | baseUrl=ftp://example.org is not allowed
                       smsapi:sms/send?baseUrl=RAW(https://example.org/?a=b) | is not allowed
                       smsapi:sms/send?baseUrl=https:// | is not allowed
                       smsapi:sms/send?backupUrl=nowhere | backupUrl=nowhere is not allowed
                       smsapi:sms/send?username=shop&userPassword=abc | Both token and username/userPassword are set
                       smsapi:sms/send?username=shop    | Both token and username/userPassword are set
                       smsapi:sms/send?proxyHost=proxy  | proxyHost=proxy needs a proxyPort
                       smsapi:sms/send?responseTimeout=0 | responseTimeout
                       smsapi:sms/send?responseTimeout=-1 | responseTimeout
                       smsapi:sms/send?maxResponseSize=-1 | maxResponseSize
                       smsapi:sms/send?maxTotalConnections=0 | maxTotalConnections
                       """)
    void aRouteThatSendsDoesNotStart(String uri, String words) {
        assertThat(startOfRouteTo(uri)).isNotNull().hasStackTraceContaining(words);
    }

    /** It may be a token, by a misspelt name. */
    @Test
    void theValueOfAnUnknownOptionIsNotShownByUs() {
        assertThat(rootOf(startOfRouteTo("smsapi:sms/send?tokeen=hush"))).hasMessageContaining("is token meant?")
                .hasMessageNotContaining("hush");
    }

    private static Throwable rootOf(Throwable failure) {
        return failure.getCause() == null ? failure : rootOf(failure.getCause());
    }

    @Test
    void aRouteWithoutALoginDoesNotStart() {
        context.getComponent("smsapi", SmsapiComponent.class).getConfiguration().setToken(null);

        assertThat(startOfRouteTo("smsapi:sms/send")).hasStackTraceContaining(
                "There is no login; set token (camel.component.smsapi.token), or username and userPassword");
    }

    @Test
    void aPasswordThatIsNoMd5IsNotSentAnywhere() {
        context.getComponent("smsapi", SmsapiComponent.class).getConfiguration().setToken(null);

        assertThat(startOfRouteTo("smsapi:sms/send?username=shop&userPassword=plain"))
                .hasStackTraceContaining("userPassword is not an MD5, which has 32 hexadecimal digits");
    }

    @ParameterizedTest
    @CsvSource({ "username=shop", "userPassword=abc" })
    void halfALoginIsNone(String half) {
        context.getComponent("smsapi", SmsapiComponent.class).getConfiguration().setToken(null);

        assertThat(startOfRouteTo("smsapi:sms/send?" + half))
                .hasStackTraceContaining("username and userPassword go together; one of them is missing");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
               textBlock = """
                       smsapi:sms/send         | cannot be consumed from; smsapi:reports hands out overdue messages, delivery reports come by webhook:smsapi:reports
                       smsapi:account/points   | delivery reports come by webhook:smsapi:reports
                       smsapi:reports/done     | cannot be consumed from
                       smsapi:reports?limit=0  | limit=0 is not allowed
                       webhook:smsapi:sms/send?webhookExternalUrl=https://example.org | use webhook:smsapi:reports
                       webhook:smsapi:reports?secrett=x&webhookExternalUrl=https://example.org | Unknown option 'secrett' in smsapi:reports; is secret meant?
                       webhook:smsapi:reports?webhookComponentName=jetty&webhookExternalUrl=https://example.org | Under Camel Main add org.apache.camel:camel-platform-http-main
                       webhook:smsapi:fax?webhookExternalUrl=https://example.org      | Unknown resource 'fax'
                       """)
    void aRouteThatReceivesWhatDoesNotComeDoesNotStart(String uri, String words) {
        assertThat(startOf(uri, "log:received")).isNotNull().hasStackTraceContaining(words);
        assertThat(gateway.requests()).isEmpty();
    }

    @Test
    void anUnknownOptionInADynamicUriFailsTheExchange() {
        assertThatThrownBy(() -> template.sendBody("smsapi:sms/send?recipient=" + NUMBER, "Hello"))
                .hasStackTraceContaining("recipient");
    }
}
