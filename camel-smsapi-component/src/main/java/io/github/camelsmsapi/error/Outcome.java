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
 * What is known of a message after an attempt to send it.
 * <p>
 * The outcome is decided where a failure is seen, because nobody further up can know it any more: whether the request
 * had left when the connection broke, or whether SMSAPI itself said no.
 */
public enum Outcome {

    /** SMSAPI has not accepted the message: sending it again cannot double it. */
    NOT_SENT,

    /** SMSAPI has accepted the message. */
    SENT,

    /**
     * The request may have reached SMSAPI and its answer did not come back, or could not be read. Sending it again is
     * safe only under the same {@code idx} with {@code check_idx=1}, and only while SMSAPI remembers that idx (24
     * hours; wire reference, section 2.10).
     */
    UNKNOWN
}
