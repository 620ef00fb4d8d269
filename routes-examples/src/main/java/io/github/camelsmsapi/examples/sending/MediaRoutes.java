// SPDX-License-Identifier: Apache-2.0
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
