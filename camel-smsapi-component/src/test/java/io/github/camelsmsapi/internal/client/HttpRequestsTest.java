// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.client;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import io.github.camelsmsapi.internal.client.SmsapiRequest.Body;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What is written: where the login goes, how each kind of body is encoded. */
class HttpRequestsTest {

    private static final URI BASE = URI.create("https://api.smsapi.com/api");
    private static final Credentials TOKEN = new Credentials.Token("t-1");
    private static final Credentials LOGIN = new Credentials.Login("ann", "md5");
    private static final Map<String, String> FIELDS = new LinkedHashMap<>(Map.of("text", "a b&ż"));

    private static HttpUriRequestBase write(Credentials credentials, String method, String path, Body body) {
        return new HttpRequests(credentials).write(new SmsapiRequest("sms/send", method, path, body, true), BASE);
    }

    private static String header(HttpUriRequestBase request, String name) throws Exception {
        return request.getHeader(name) == null ? "" : request.getHeader(name).getValue();
    }

    private static String body(HttpUriRequestBase request) throws Exception {
        var bytes = new ByteArrayOutputStream();
        request.getEntity().writeTo(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aTokenIsAHeaderWhateverIsAsked() throws Exception {
        for (var body : new Body[] { new Body.Query(FIELDS), new Body.Form(FIELDS) }) {
            var request = write(TOKEN, "POST", "/sms.do", body);

            assertThat(header(request, "Authorization")).isEqualTo("Bearer t-1");
            assertThat(header(request, "User-Agent")).isEqualTo("camel-smsapi");
            assertThat(header(request, "Accept")).isEqualTo("application/json");
            assertThat(request.getMethod()).isEqualTo("POST");
        }
        assertThat(
                header(new HttpRequests(TOKEN).write(SmsapiRequest.get("shortUrls/clicks", "/clicks", Map.of()).asCsv(), BASE),
                        "Accept"))
                .isEqualTo("text/csv");
    }

    @Test
    void aLoginIsAFieldOfTheOldInterface() throws Exception {
        var form = write(LOGIN, "POST", "/sms.do", new Body.Form(FIELDS));
        var query = write(LOGIN, "GET", "/sms.do", new Body.Query(FIELDS));
        var json = write(LOGIN, "POST", "/sms.do", new Body.Json(Json.parse("{\"to\":\"1\"}").orElseThrow()));
        var list = write(LOGIN, "POST", "/sms.do", new Body.Json(Json.parse("[1]").orElseThrow()));

        assertThat(body(form)).startsWith("text=a+b%26%C5%BC&").contains("username=ann").contains("password=md5");
        assertThat(form.getEntity().getContentType()).isEqualTo("application/x-www-form-urlencoded; charset=UTF-8");
        assertThat(query.getUri().getRawQuery()).contains("text=a+b%26%C5%BC").contains("username=ann", "password=md5");
        assertThat(Json.parse(body(json))).isEqualTo(Json.parse("{\"to\":\"1\",\"username\":\"ann\",\"password\":\"md5\"}"));
        assertThat(body(list)).isEqualTo("[1]");
        assertThat(header(form, "Authorization")).isEmpty();
    }

    @Test
    void aLoginIsAHeaderOfTheNewInterfaceUnlessItHasAQuery() throws Exception {
        var json = write(LOGIN, "POST", "/contacts", new Body.Json(Json.parse("{\"username\":\"x\"}").orElseThrow()));
        var query = write(LOGIN, "GET", "/contacts", new Body.Query(Map.of()));

        assertThat(header(json, "Authorization")).isEqualTo("Basic YW5uOm1kNQ==");
        assertThat(Json.parse(body(json))).isEqualTo(Json.parse("{\"username\":\"x\"}"));
        assertThat(query.getUri()).asString().startsWith("https://api.smsapi.com/api/contacts?").contains("username=ann");
        assertThat(header(query, "Authorization")).isEmpty();
        assertThat(query.getEntity()).isNull();
    }

    @Test
    void aQueryWithoutParametersIsNone() throws Exception {
        assertThat(write(TOKEN, "GET", "/profile", new Body.Query(Map.of())).getUri())
                .hasToString("https://api.smsapi.com/api/profile");
    }

    @Test
    void aFileTravelsBesideItsFields() throws Exception {
        var file = new Upload("file", "audio/wav", new byte[] { 'R', 'I', 'F', 'F' });
        var request = write(LOGIN, "POST", "/vms.do", new Body.Multipart(FIELDS, file));

        assertThat(request.getEntity().getContentType()).startsWith("multipart/form-data; boundary=").doesNotContain("charset");
        assertThat(body(request)).contains("name=\"text\"", "a b&ż", "name=\"username\"", "text/plain; charset=UTF-8")
                .contains("name=\"file\"; filename=\"file\"", "audio/wav", "RIFF");
    }

    @Test
    void filesAreEqualByWhatTheyAre() {
        var file = new Upload("file", "audio/wav", new byte[] { 1 });

        assertThat(file).isEqualTo(new Upload("file", "audio/wav", new byte[] { 1 }))
                .hasSameHashCodeAs(new Upload("file", "audio/wav", new byte[] { 1 }))
                .isNotEqualTo(new Upload("other", "audio/wav", new byte[] { 1 }))
                .isNotEqualTo(new Upload("file", "audio/mp3", new byte[] { 1 }))
                .isNotEqualTo(new Upload("file", "audio/wav", new byte[] { 2 })).isNotEqualTo("file")
                .hasToString("Upload[file, audio/wav, 1 bytes]");
        assertThat(file.hashCode()).isNotEqualTo(new Upload("file", "audio/wav", new byte[] { 2 }).hashCode());
    }

    @Test
    void aFormWithATokenHasItsFieldsOnly() throws Exception {
        assertThat(body(write(TOKEN, "POST", "/sms.do", new Body.Form(FIELDS)))).isEqualTo("text=a+b%26%C5%BC");
    }
}
