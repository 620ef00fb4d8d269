// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.sending;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import io.github.camelsmsapi.error.Outcome;
import io.github.camelsmsapi.message.BulkResult;
import io.github.camelsmsapi.message.RecipientResult;

/** The idx of messages that SMSAPI has accepted, in a file, which outlives SMSAPI's own memory of a day. */
public class SentMessages {

    private final Path file;
    private final Set<String> accepted = ConcurrentHashMap.newKeySet();

    public SentMessages(Path file) throws IOException {
        this.file = file;
        if (Files.exists(file)) {
            accepted.addAll(Files.readAllLines(file));
        }
    }

    boolean contains(String idx) {
        return accepted.contains(idx);
    }

    /** Adds what was accepted of a request, and returns the other results. */
    public List<RecipientResult> add(BulkResult result) throws IOException {
        var more = new ArrayList<String>();
        var others = new ArrayList<RecipientResult>();
        for (var one : result) {
            if (one.outcome() != Outcome.SENT) {
                others.add(one);
            } else if (accepted.add(one.idx())) {
                more.add(one.idx());
            }
        }
        Files.write(file, more, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        return others;
    }
}
