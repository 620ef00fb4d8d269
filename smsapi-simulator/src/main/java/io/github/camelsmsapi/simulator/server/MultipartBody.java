// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.server;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import io.vertx.core.buffer.Buffer;

/**
 * Reads a multipart body as forgivingly as the clients need it (wire reference, section 23): names with or without
 * quotation marks, headers that end with a semicolon, no part at all.
 */
final class MultipartBody {

    private static final Pattern BOUNDARY = Pattern.compile("(?i)boundary=(?:\"([^\"]*)\"|([^;\\s]+))");
    private static final Pattern NAME = Pattern.compile("(?i);\\s*name=(?:\"([^\"]*)\"|([^;\\s]+))");
    private static final Pattern FILENAME = Pattern.compile("(?i);\\s*filename=(?:\"([^\"]*)\"|([^;\\s]+))");
    private static final String NEW_LINE = "\r\n";
    private static final String END_OF_HEAD = NEW_LINE + NEW_LINE;

    /**
     * One part.
     *
     * @param filename the name of the file that was uploaded; empty for a plain value
     */
    record Part(String name, Optional<String> filename, String content) {
    }

    private MultipartBody() {
    }

    /** The parts in their order; empty when the body is no multipart body. */
    static Optional<List<Part>> read(String contentType, Buffer body) {
        return value(BOUNDARY, contentType).filter(boundary -> !boundary.isEmpty())
                .flatMap(boundary -> parts("--" + boundary, body.toString(StandardCharsets.ISO_8859_1)));
    }

    private static Optional<List<Part>> parts(String delimiter, String body) {
        var parts = new ArrayList<Part>();
        var at = body.startsWith(delimiter) ? 0 : body.indexOf(NEW_LINE + delimiter);
        while (at >= 0) {
            var begin = body.indexOf(delimiter, at) + delimiter.length();
            if (body.startsWith("--", begin)) {
                return Optional.of(parts);
            }
            var end = body.indexOf(NEW_LINE + delimiter, begin);
            if (end < 0) {
                return Optional.empty();
            }
            part(body.substring(begin, end)).ifPresent(parts::add);
            at = end;
        }
        return Optional.empty();
    }

    private static Optional<Part> part(String text) {
        var endOfHead = text.indexOf(END_OF_HEAD);
        var head = utf8(endOfHead < 0 ? text : text.substring(0, endOfHead));
        var content = endOfHead < 0 ? "" : utf8(text.substring(endOfHead + END_OF_HEAD.length()));
        return head.lines().filter(line -> line.regionMatches(true, 0, "content-disposition", 0, 19)).findFirst()
                .flatMap(line -> value(NAME, line).map(name -> new Part(name, value(FILENAME, line), content)));
    }

    private static Optional<String> value(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        return found.find() ? Optional.of(found.group(1) == null ? found.group(2) : found.group(1)) : Optional.empty();
    }

    private static String utf8(String bytes) {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}
