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
package io.github.camelsmsapi.fuzz;

/** A step after which the exchange goes on by another thread, or later. */
record Pause(int id, Kind kind) implements Step {

    enum Kind {
        THREADS,
        DELAY,
        ASYNC_DELAY
    }

    @Override
    public void addTo(Dsl parent, Routes routes) {
        switch (kind) {
            case THREADS -> parent.call("threads", 2, 2);
            case DELAY -> parent.call("delay", 2L).call("syncDelayed");
            case ASYNC_DELAY -> parent.call("delay", 2L).call("asyncDelayed");
        }
    }

    @Override
    public void meant(Walk walk, String item, Place place) {
        // sends nothing
    }
}
