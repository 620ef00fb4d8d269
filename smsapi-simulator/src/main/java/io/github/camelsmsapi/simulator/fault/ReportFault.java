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
package io.github.camelsmsapi.simulator.fault;

/** What can go wrong with a delivery report (wire reference, section 16.1). */
public enum ReportFault implements Fault {

    /** It is sent as many times as the rule says, whatever the answers. */
    REPORT_REPEATED,
    /** It is held back for a random time up to the rule's delay, so that later ones overtake it. */
    REPORT_OUT_OF_ORDER,
    /** It is held back for the rule's delay. */
    REPORT_LATE
}
