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
/**
 * Everything that can be set before the simulator starts; each setting is declared once and serves the command line and
 * the library alike. What the wire reference does not know about the real gateway is a setting here, with the likeliest
 * value as its default.
 */
package io.github.camelsmsapi.simulator.settings;
