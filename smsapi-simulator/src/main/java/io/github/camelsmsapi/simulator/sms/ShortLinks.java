// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.sms;

import java.util.regex.Pattern;

import io.github.camelsmsapi.simulator.server.WebAddress;

/** Tags that put a shortened link into a text (wire reference, section 2.16). */
final class ShortLinks {

    private static final Pattern TAG = Pattern.compile("\\[%(?:goto|idzdo):(.*?)%]");
    private static final Pattern LINK = Pattern.compile("(?i)\\b(?:https?://|www\\.)\\S");

    private ShortLinks() {
    }

    static boolean in(String text) {
        return TAG.matcher(text).find();
    }

    static boolean anyLinkIn(String text) {
        return in(text) || LINK.matcher(text).find();
    }

    static boolean allValid(String text) {
        return TAG.matcher(text).results().allMatch(tag -> isLink(tag.group(1)));
    }

    /** The text with a short link in place of each tag. */
    static String shorten(String text) {
        return TAG.matcher(text).replaceAll(
                tag -> "https://cut.li/" + Integer.toString(tag.group(1).hashCode() & 0x7FFFFFFF, 36));
    }

    /** Whether the text is an absolute web address. */
    static boolean isLink(String text) {
        return WebAddress.isOne(text.trim());
    }
}
