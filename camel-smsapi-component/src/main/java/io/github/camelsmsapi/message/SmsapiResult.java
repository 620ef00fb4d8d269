// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.message;

/**
 * What an operation or a callback leaves in the body of an exchange. Camel converts it to JSON (a String, bytes, an
 * InputStream) and to a Map. A field is null where SMSAPI says nothing: absent in a Simple expression, null in JSON. As
 * the body of a later step it sets no text.
 */
public interface SmsapiResult {
}
