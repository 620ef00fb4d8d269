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
 * The main job of this project, {@code mvn -q -Pdemo}: a thousand orders become text messages, every kind of trouble
 * comes on the way, and in the end the orders are compared with what the gateway has in its books. Here are the program
 * around the routes and its settings; the routes themselves live in {@code order}, the result in {@code result}.
 */
package io.github.camelsmsapi.examples.demo;
