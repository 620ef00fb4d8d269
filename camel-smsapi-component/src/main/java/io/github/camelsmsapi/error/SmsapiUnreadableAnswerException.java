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
package io.github.camelsmsapi.error;

/**
 * SMSAPI answered with success, and with a body that cannot be read: cut short, no JSON, or larger than
 * {@code maxResponseSize}. The message may have been accepted. The body is not shown, because it may hold personal
 * data.
 */
public final class SmsapiUnreadableAnswerException extends SmsapiException {

    private static final long serialVersionUID = 1L;

    private final int status;

    public SmsapiUnreadableAnswerException(int status, String why, Throwable cause, boolean repeatable) {
        super("The answer of SMSAPI (HTTP " + status + ") cannot be read: " + why, cause, Outcome.UNKNOWN, repeatable);
        this.status = status;
    }

    /** The HTTP status of the answer. */
    public int getStatus() {
        return status;
    }

    @Override
    public ErrorCategory getCategory() {
        return ErrorCategory.SERVER;
    }

    @Override
    public String getReason() {
        return "unreadable answer";
    }
}
