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
package io.github.camelsmsapi.message;

import io.github.camelsmsapi.error.SmsapiErrorCode;

/**
 * A value that is not understood without doubt. Its message goes on from the option's name and "is": what the value is,
 * masked where it is a number or a text, and what is expected.
 */
public final class UnreadableValueException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final SmsapiErrorCode code;

    public UnreadableValueException(SmsapiErrorCode code, String message) {
        super(message);
        this.code = code;
    }

    /** The code by which SMSAPI would refuse the value. */
    public SmsapiErrorCode getErrorCode() {
        return code;
    }
}
