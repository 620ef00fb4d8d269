// SPDX-License-Identifier: Apache-2.0
/**
 * The component in a Spring Boot application: its options from {@code camel.component.smsapi.*}, the error policies
 * from {@code smsapi.policy.*}, the ledger's place from {@code smsapi.ledger.*}, a port for callbacks from
 * {@code smsapi.webhook.*}. Nothing here knows how a message is sent.
 */
package io.github.camelsmsapi.springboot;
