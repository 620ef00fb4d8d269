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
package io.github.camelsmsapi.simulator.books;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;

/** The last requests received, and a count of all. To be used on the simulator's event loop only. */
public final class RequestLog {

    private final int capacity;
    private final Deque<ReceivedRequest> last = new ArrayDeque<>();
    private long received;
    private long answered;
    private long lost;

    public RequestLog(int capacity) {
        this.capacity = capacity;
    }

    /** Keeps the request and forgets the oldest if there are too many. */
    public void add(ReceivedRequest request) {
        received++;
        if (request.status() == 0) {
            lost++;
        } else {
            answered++;
        }
        last.addLast(request);
        if (last.size() > capacity) {
            last.removeFirst();
        }
    }

    public Collection<ReceivedRequest> last() {
        return Collections.unmodifiableCollection(last);
    }

    public long received() {
        return received;
    }

    public long answered() {
        return answered;
    }

    /** How many requests were taken but never answered. */
    public long answersLost() {
        return lost;
    }
}
