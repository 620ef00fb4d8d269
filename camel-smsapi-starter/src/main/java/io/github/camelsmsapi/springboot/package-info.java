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
 * The component in a Spring Boot application: its options from {@code camel.component.smsapi.*}, the error policies
 * from {@code smsapi.policy.*}, the ledger's place from {@code smsapi.ledger.*}, a port for callbacks from
 * {@code smsapi.webhook.*}. Nothing here knows how a message is sent.
 */
package io.github.camelsmsapi.springboot;
