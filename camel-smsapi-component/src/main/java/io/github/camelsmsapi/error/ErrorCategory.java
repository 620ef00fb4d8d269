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
 * The kind of a failure, which decides the default {@link Reaction} to it (wire reference, section 18; {@link #NETWORK}
 * is this component's own).
 */
public enum ErrorCategory {

    /** The request itself is wrong; the same request will fail again. */
    CLIENT_BUG(Reaction.DEAD_LETTER),
    /** Nobody can be reached at the number. */
    INVALID_RECIPIENT(Reaction.DEAD_LETTER),
    /** The text cannot be sent as it is. */
    CONTENT(Reaction.DEAD_LETTER),
    /** The login is refused: no request will succeed until somebody changes it. */
    AUTH(Reaction.ALERT),
    /** Points or discount codes have run out. */
    CREDIT(Reaction.PARK),
    /** Too much at once. */
    THROTTLING(Reaction.RETRY),
    /** SMSAPI has trouble of its own. */
    SERVER(Reaction.RETRY),
    /** Something that the request names does not exist. */
    NOT_FOUND(Reaction.DEAD_LETTER),
    /** Something exists already. */
    DUPLICATE(Reaction.DEAD_LETTER),
    /** The account may not do this, or not now. */
    PERMISSION(Reaction.DEAD_LETTER),
    /** SMSAPI was not reached, or its answer did not come back. */
    NETWORK(Reaction.RETRY);

    private final Reaction reaction;

    ErrorCategory(Reaction reaction) {
        this.reaction = reaction;
    }

    /** What is done about a failure of this kind by default. */
    public Reaction reaction() {
        return reaction;
    }
}
