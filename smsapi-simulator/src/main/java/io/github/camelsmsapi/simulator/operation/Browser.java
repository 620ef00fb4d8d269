// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.operation;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a {@code User-Agent} says of its browser, as far as the lists of clicks show it. */
record Browser(String os, String name, String device, String kind) {

    private static final Map<String, String> SYSTEMS = ordered(
            "Windows Phone", "Windows Phone", "Android", "Android", "iPhone", "iOS", "iPad", "iOS",
            "Windows", "Windows", "Mac OS", "macOS", "Linux", "Linux");
    private static final Map<String, String> NAMES = ordered(
            "Edg", "Edge", "Firefox", "Firefox", "Chrome", "Chrome", "Safari", "Safari");
    private static final Map<String, String> KINDS = Map.of("Android", "android", "iOS", "ios", "Windows Phone", "wp");

    static Browser of(String userAgent) {
        var os = first(SYSTEMS, userAgent);
        var kind = KINDS.getOrDefault(os, "other");
        return new Browser(os, first(NAMES, userAgent), kind.equals("other") ? "PC" : "Phone", kind);
    }

    private static String first(Map<String, String> signs, String userAgent) {
        return signs.entrySet().stream().filter(sign -> userAgent.contains(sign.getKey())).findFirst()
                .map(Map.Entry::getValue).orElse("Other");
    }

    private static Map<String, String> ordered(String... signsAndNames) {
        var map = new LinkedHashMap<String, String>();
        for (var i = 0; i < signsAndNames.length; i += 2) {
            map.put(signsAndNames[i], signsAndNames[i + 1]);
        }
        return map;
    }
}
