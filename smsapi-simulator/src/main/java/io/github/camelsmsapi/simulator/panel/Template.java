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

/**
 * A text to be sent by its name (wire reference, section 8).
 *
 * @param owner     the id of the sub-user that it belongs to, or {@link PanelEntry#MAIN}
 * @param normalize whether special letters are replaced by plain ones
 */
public record Template(String id, String owner, String name, String text, boolean normalize) implements PanelEntry {

    @Override
    public void keepIn(Panel panel) {
        panel.templates().put(this);
    }
}
