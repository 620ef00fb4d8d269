// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.fault;

import io.github.camelsmsapi.simulator.fault.Appearance.Closed;
import io.github.camelsmsapi.simulator.fault.Appearance.Code;
import io.github.camelsmsapi.simulator.fault.Appearance.Cut;
import io.github.camelsmsapi.simulator.fault.Appearance.Half;
import io.github.camelsmsapi.simulator.fault.Appearance.Late;
import io.github.camelsmsapi.simulator.fault.Appearance.Page;
import io.github.camelsmsapi.simulator.fault.Appearance.RetryAfter;
import io.github.camelsmsapi.simulator.fault.Appearance.Silence;

/** What can go wrong with a request to send (wire reference, sections 1.4, 1.6, 18 and 19). */
public enum SendFault implements RequestFault {

    CUT_UNREAD(Stage.UNREAD, new Cut()),
    CUT_BEFORE_BOOKING(Stage.BEFORE_BOOKING, new Cut()),
    /** The message is booked, then the connection is cut. */
    ANSWER_LOST(Stage.AFTER_BOOKING, new Cut()),
    HANG_BEFORE_BOOKING(Stage.BEFORE_BOOKING, new Silence()),
    HANG_AFTER_BOOKING(Stage.AFTER_BOOKING, new Silence()),
    HTTP_500_BEFORE_BOOKING(Stage.BEFORE_BOOKING, Pages.BROKEN_PIPE),
    HTTP_500_AFTER_BOOKING(Stage.AFTER_BOOKING, Pages.BROKEN_PIPE),
    HTTP_502_BEFORE_BOOKING(Stage.BEFORE_BOOKING, Pages.BAD_GATEWAY),
    HTTP_502_AFTER_BOOKING(Stage.AFTER_BOOKING, Pages.BAD_GATEWAY),
    HTTP_503_BEFORE_BOOKING(Stage.BEFORE_BOOKING, Pages.UNAVAILABLE),
    HTTP_503_AFTER_BOOKING(Stage.AFTER_BOOKING, Pages.UNAVAILABLE),
    HTTP_429(Stage.BEFORE_BOOKING, Page.text(429, "Too Many Requests")),
    /** The caller is told to come again after the rule's delay, in whole seconds. */
    HTTP_429_RETRY_AFTER(Stage.BEFORE_BOOKING, new RetryAfter(429)),
    /** The message is booked, and the caller is told to come again after the rule's delay, in whole seconds. */
    HTTP_503_RETRY_AFTER(Stage.AFTER_BOOKING, new RetryAfter(503)),
    CODE_200(Stage.BEFORE_BOOKING, new Code(200)),
    CODE_201(Stage.BEFORE_BOOKING, new Code(201)),
    CODE_202(Stage.BEFORE_BOOKING, new Code(202)),
    CODE_203(Stage.BEFORE_BOOKING, new Code(203)),
    CODE_999(Stage.BEFORE_BOOKING, new Code(999)),
    /** The message is booked and half of the answer comes. */
    TRUNCATED_JSON(Stage.AFTER_BOOKING, new Half()),
    /** The message is booked and a web page comes with status 200. */
    HTML_PAGE(Stage.AFTER_BOOKING, Page.html(200, "Welcome")),
    /** The message is booked and the answer comes after the rule's delay. */
    SLOW(Stage.AFTER_BOOKING, new Late()),
    /** The message is booked and the answer comes; after the rule's delay the connection is closed, unannounced. */
    CLOSED_WHILE_IDLE(Stage.AFTER_BOOKING, new Closed());

    private final Stage stage;
    private final Appearance appearance;

    SendFault(Stage stage, Appearance appearance) {
        this.stage = stage;
        this.appearance = appearance;
    }

    @Override
    public Stage stage() {
        return stage;
    }

    @Override
    public Appearance appearance() {
        return appearance;
    }

    /** What proxies and the service itself were seen to say. */
    private static final class Pages {

        static final Page BROKEN_PIPE = Page.text(500, "write tcp4: broken pipe");
        static final Page BAD_GATEWAY = Page.html(502, "502 Bad Gateway");
        static final Page UNAVAILABLE = Page.text(503, "Service Unavailable");
    }
}
