// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.report;

import java.util.Map;

import io.github.camelsmsapi.internal.report.ReportKey;
import io.github.camelsmsapi.message.SmsapiResult;

/**
 * A callback whose parameters SMSAPI does not publish (wire reference, section 16.3), as it came.
 *
 * @param parameters those of its query and form
 */
public record OtherCallback(Map<String, String> parameters) implements SmsapiResult {

    public OtherCallback {
        if (parameters.isEmpty()) {
            throw new IllegalArgumentException("there are no parameters");
        }
        parameters = Map.copyOf(parameters);
    }

    /** What tells this one from others: all that came. It is the same whenever SMSAPI repeats the call. */
    public String key() {
        return ReportKey.of(ReportKey.values(parameters).toList());
    }

    /** Their names only: what they hold may be personal data. */
    @Override
    public String toString() {
        return "OtherCallback[" + parameters.keySet().size() + " parameters]";
    }
}
