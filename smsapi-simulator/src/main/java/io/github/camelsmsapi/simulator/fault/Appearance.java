/*
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *      http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */
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
}
