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
package io.github.camelsmsapi.client;

/**
 * How the rate limit stands at a moment.
 *
 * @param available how many requests may leave at once; 0 or less while all pause because SMSAPI said that there were
 *                  too many, and 0 when the shared limit does not answer
 * @param underWay  how many requests have a place, of {@code maxConcurrentRequests}
 * @param waiting   how many requests wait for a place
 */
public record RateState(long available, int underWay, int waiting) {
}
