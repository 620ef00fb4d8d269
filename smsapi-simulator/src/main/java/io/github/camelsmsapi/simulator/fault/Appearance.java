// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.fault;

/** What the caller sees of a fault. */
public sealed interface Appearance {

    /** The connection is cut. */
    record Cut() implements Appearance {
    }

    /** The connection stays open and nothing comes. */
    record Silence() implements Appearance {
    }

    /** Something that is no answer of the gateway's, such as the page of a proxy in trouble. */
    record Page(int status, String contentType, String body) implements Appearance {

        static Page text(int status, String body) {
            return new Page(status, "text/plain; charset=utf-8", body);
        }

        static Page html(int status, String title) {
            return new Page(
                    status, "text/html", "<html><head><title>" + title + "</title></head>\n<body><center><h1>" + title
                                         + "</h1></center><hr></body></html>\n");
        }
    }

    /** The gateway's own no. */
    record Code(int code) implements Appearance {
    }

    /** The first half of the true answer, as if it were all. */
    record Half() implements Appearance {
    }

    /** The true answer, after a while. */
    record Late() implements Appearance {
    }

    /** A status with a time to come again after. */
    record RetryAfter(int status) implements Appearance {
    }

    /** The true answer, and the connection closed after a while. */
    record Closed() implements Appearance {
    }
}
