// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.client;

import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;

import io.github.camelsmsapi.error.SmsapiFaultException;
import io.github.camelsmsapi.error.SmsapiTransportException;
import io.github.camelsmsapi.error.SmsapiUnreadableResponseException;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpResponse;

/** Makes one attempt over HTTP and tells, when it fails, whether the request had left. Thread-safe. */
final class HttpTransport {

    private final Shared.Lease<ConnectionPool> connections;
    private final Deadlines deadlines;
    private final ClientSettings settings;
    private final HttpRequests requests;

    /**
     * @param connections what it sends on; the caller closes the lease
     * @param deadlines   end requests that take too long
     */
    HttpTransport(Shared.Lease<ConnectionPool> connections, Deadlines deadlines, ClientSettings settings) {
        this.connections = connections;
        this.deadlines = deadlines;
        this.settings = settings;
        this.requests = new HttpRequests(settings.credentials());
    }

    ReceivedResponse execute(SmsapiRequest request, URI base) {
        HttpUriRequestBase http;
        try {
            http = requests.write(request, base);
        } catch (RuntimeException | Error fault) {
            throw SmsapiFaultException.beforeSending(fault);
        }
        var context = HttpClientContext.create();
        try (var departure = new SentDetector(deadlines, http, settings.responseTimeout())) {
            context.setAttribute(departure.attribute(), departure);
            try (var pool = connections.again()) { // its connections stay as long as the request is under way
                return pool.value().client().execute(http, context, answer -> read(request, http, answer));
            } catch (SmsapiUnreadableResponseException tooLarge) {
                throw tooLarge;
            } catch (IOException | RuntimeException | Error failure) {
                // the one place where it is known whether the request had left
                var cause = departure.hasTimedOut()
                        ? new SocketTimeoutException("no whole answer within " + settings.responseTimeout())
                        : failure;
                throw departure.hasLeft()
                        ? SmsapiTransportException.answerLost(base.getAuthority(), cause, request.repeatable())
                        : SmsapiTransportException.notReached(base.getAuthority(), cause);
            }
        }
    }

    private ReceivedResponse read(SmsapiRequest request, HttpUriRequestBase http, ClassicHttpResponse answer)
            throws IOException {
        var limit = settings.maxResponseSize();
        var body = new byte[0];
        var entity = answer.getEntity();
        if (entity != null) {
            try (InputStream content = entity.getContent()) {
                body = content(content, entity.getContentLength(), limit);
                if (body.length > limit) {
                    http.cancel(); // which ends the connection: to close the stream would read the rest of it
                    throw new SmsapiUnreadableResponseException(
                            answer.getCode(), "it is larger than maxResponseSize=" + limit, null, request.repeatable());
                }
            }
        }
        var headers = new HashMap<String, String>();
        for (var header : answer.getHeaders()) {
            headers.put(header.getName().toLowerCase(Locale.ROOT), header.getValue());
        }
        return new ReceivedResponse(answer.getCode(), headers, body);
    }

    /** At most one byte more than allowed; where the length is said, without a larger buffer. */
    private static byte[] content(InputStream content, long length, int limit) throws IOException {
        if (length < 0 || length > limit) {
            return content.readNBytes((int) Math.min(limit + 1L, Integer.MAX_VALUE));
        }
        var body = new byte[(int) length];
        var read = content.readNBytes(body, 0, body.length);
        return read < body.length ? Arrays.copyOf(body, read) : body;
    }
}
