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
 * The outbox with everything going wrong that can, {@code mvn -Pchaos}: its processes and the simulator are killed and
 * started again, and the simulator loses, spoils, delays and refuses; in the end the outbox is compared with the
 * simulator's books. {@link io.github.camelsmsapi.examples.chaos.Chaos} is where it begins;
 * {@link io.github.camelsmsapi.examples.chaos.ChaosSettings} says what can be set.
 */
package io.github.camelsmsapi.examples.chaos;
