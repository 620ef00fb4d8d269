// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.operation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.camelsmsapi.error.Masked;
import io.github.camelsmsapi.message.SmsapiResult;

/**
 * The network of a number (wire reference, section 5.2). What SMSAPI does not say is null.
 *
 * @param status     {@code OK}, or {@code ERROR} for a number that was not found
 * @param number     the number
 * @param id         the id of the query
 * @param idx        the caller's own id
 * @param info       more about the status, in SMSAPI's words
 * @param mcc        the country code of the network
 * @param mnc        the network code
 * @param ported     whether the number was taken along from another network
 * @param portedFrom the code of that network
 * @param price      what the query costs
 * @param date       when the network was asked
 * @param error      why the number was not looked up
 */
public record HlrCheck(
        String status, String number, String id, String idx, String info,
        String mcc, String mnc, Boolean ported,
        @JsonProperty("ported_from") String portedFrom, BigDecimal price, Instant date,
        Integer error) implements SmsapiResult {

    @Override
    public String toString() {
        return "HlrCheck[status=" + status + ", number=" + Masked.number(String.valueOf(number)) + "]";
    }

    /**
     * The networks of the numbers of one request.
     *
     * @param count how many were asked for
     * @param list  one for each number
     */
    public record Several(int count, List<HlrCheck> list) implements SmsapiResult {

        public Several {
            list = List.copyOf(list);
        }
    }
}
