// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.server;

import java.util.List;
import java.util.stream.Stream;

import io.vertx.core.http.HttpMethod;

/**
 * A row of the table of paths.
 *
 * @param style        how it refuses
 * @param isForAnybody whether the caller need not say who they are
 */
public record Route(List<HttpMethod> methods, String path, Style style, Operation operation, boolean isForAnybody) {

    /** A legacy operation takes GET and POST alike (wire reference, section 1.3). */
    public static Route legacy(String path, Operation operation) {
        return new Route(List.of(HttpMethod.POST, HttpMethod.GET), path, Style.LEGACY, operation, false);
    }

    public static Route get(String path, Operation operation) {
        return rest(HttpMethod.GET, path, operation);
    }

    public static Route head(String path, Operation operation) {
        return rest(HttpMethod.HEAD, path, operation);
    }

    public static Route post(String path, Operation operation) {
        return rest(HttpMethod.POST, path, operation);
    }

    public static Route put(String path, Operation operation) {
        return rest(HttpMethod.PUT, path, operation);
    }

    public static Route delete(String path, Operation operation) {
        return rest(HttpMethod.DELETE, path, operation);
    }

    public static Route options(String path, Operation operation) {
        return rest(HttpMethod.OPTIONS, path, operation);
    }

    /** An operation for callers who need not say who they are. */
    public static Route anybody(String path, Operation operation, HttpMethod... methods) {
        return new Route(List.of(methods), path, Style.REST, operation, true);
    }

    /** The same operation by one more method. */
    public Route also(HttpMethod method) {
        return new Route(
                Stream.concat(methods.stream(), Stream.of(method)).toList(), path, style, operation, isForAnybody);
    }

    private static Route rest(HttpMethod method, String path, Operation operation) {
        return new Route(List.of(method), path, Style.REST, operation, false);
    }
}
