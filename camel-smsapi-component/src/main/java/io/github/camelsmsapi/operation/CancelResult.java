// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.operation;

import java.util.List;

import io.github.camelsmsapi.error.SmsapiException;
import io.github.camelsmsapi.message.SmsapiResult;

/**
 * Which scheduled messages were deleted, and which were not (wire reference, section 2.7).
 *
 * @param count how many were deleted
 * @param list  each of those
 * @param kept  the ids that were asked for and not deleted
 */
public record CancelResult(int count, List<Deleted> list, List<Kept> kept) implements SmsapiResult {

    public CancelResult {
        list = List.copyOf(list);
        kept = List.copyOf(kept);
    }

    /** A deleted message. */
    public record Deleted(String id) implements SmsapiResult {
    }

    /**
     * A message that was not deleted: as a rule, it has been sent, or it was deleted before.
     *
     * @param failure with what SMSAPI refused; null when it left the id out without a word. A failure of outcome
     *                {@code UNKNOWN} means that the message may have been deleted all the same
     */
    public record Kept(String id, SmsapiException failure) implements SmsapiResult {

        @Override
        public String toString() {
            return "Kept[id=" + id + (failure == null ? "" : ", reason=" + failure.getReason()) + "]";
        }
    }

    /** The ids of the deleted messages. */
    public List<String> ids() {
        return list.stream().map(Deleted::id).toList();
    }
}
