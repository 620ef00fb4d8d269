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
package io.github.camelsmsapi.simulator.account;

import java.math.BigDecimal;
import java.util.List;

import io.github.camelsmsapi.simulator.panel.PanelEntry;
import io.github.camelsmsapi.simulator.panel.SenderName;
import io.github.camelsmsapi.simulator.panel.Template;

/** Who the account belongs to. */
record Owner(Account account) implements Member {

    @Override
    public String id() {
        return PanelEntry.MAIN;
    }

    @Override
    public String username() {
        return account.username();
    }

    @Override
    public BigDecimal points() {
        return account.points();
    }

    @Override
    public void charge(BigDecimal cost) {
        account.charge(cost);
    }

    @Override
    public boolean maySendAs(String name) {
        return account.panel().senderNames().mayAccountUse(name);
    }

    @Override
    public List<SenderName> senderNames() {
        return account.panel().senderNames().of(PanelEntry.MAIN);
    }

    @Override
    public List<Template> templates() {
        return account.panel().templates().of(PanelEntry.MAIN);
    }
}
