// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.message;

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
