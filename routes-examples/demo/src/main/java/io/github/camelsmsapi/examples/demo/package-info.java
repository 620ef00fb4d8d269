// SPDX-License-Identifier: Apache-2.0
/**
 * The main job of this project, {@code mvn -q -Pdemo}: a thousand orders become text messages, every kind of trouble
 * comes on the way, and in the end the orders are compared with what the gateway has in its books. Here are the program
 * around the routes and its settings; the routes themselves live in {@code order}, the result in {@code result}.
 */
package io.github.camelsmsapi.examples.demo;
