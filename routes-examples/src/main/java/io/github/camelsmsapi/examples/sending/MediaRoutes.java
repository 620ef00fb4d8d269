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
package io.github.camelsmsapi.examples.sending;

import org.apache.camel.builder.RouteBuilder;

/**
 * Pictures and voice. An MMS is a SMIL document in the body. A voice message is a text that SMSAPI reads out with the
 * voice {@code ttsLector}, or a WAV file; {@code tryCount} and {@code interval} (seconds) say how often and when again
 * the phone rings when nobody answers.
 */
public class MediaRoutes extends RouteBuilder {

    @Override
    public void configure() {
        from("direct:picture") // the body is the address of the picture
                .setBody(simple("<smil><body><par><img src=\"${body}\"/></par></body></smil>"))
                .to("smsapi:mms/send?subject=Offer of the week");

        from("direct:call")
                .to("smsapi:vms/send?ttsLector=ewa&tryCount=3&interval=300");

        from("file:{{shop.announcements}}?include=.*wav&delete=true&initialDelay=0&delay={{shop.poll}}")
                .routeId("announcements")
                .setHeader("CamelSmsapiIdx", simple("announcement-${file:name.noext}"))
                .to("smsapi:vms/send?to={{shop.phone}}");
    }
}
