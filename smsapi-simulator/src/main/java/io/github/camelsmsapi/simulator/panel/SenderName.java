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
package io.github.camelsmsapi.simulator.panel;

import java.time.Instant;
import java.util.regex.Pattern;

/**
 * A sender name (wire reference, section 7.2).
 *
 * @param owner      the id of the sub-user that it belongs to, or {@link PanelEntry#MAIN}
 * @param decided    the status that was decided
 * @param standard   whether messages that name no sender get this one
 * @param activeFrom when an inactive one is approved
 */
public record SenderName(String id, String owner, String name, SenderStatus decided, boolean standard, Instant createdAt,
        Instant activeFrom) implements PanelEntry {

    private static final Pattern WELL_FORMED = Pattern.compile("[0-9]{8,16}|[\\w.\\-&@ %!+]{1,11}");

    /** Whether that could be a sender name at all. */
    public static boolean isWellFormed(String name) {
        return WELL_FORMED.matcher(name).matches();
    }

    public SenderStatus status(Instant now) {
        return decided == SenderStatus.INACTIVE && !now.isBefore(activeFrom) ? SenderStatus.ACTIVE : decided;
    }

    public boolean belongsTo(String someone) {
        return owner.equals(someone);
    }

    SenderName becoming(SenderStatus status) {
        return new SenderName(id, owner, name, status, standard, createdAt, Instant.MAX);
    }

    SenderName standard(boolean nowStandard) {
        return new SenderName(id, owner, name, decided, nowStandard, createdAt, activeFrom);
    }

    @Override
    public void keepIn(Panel panel) {
        panel.senderNames().put(this);
    }
}
