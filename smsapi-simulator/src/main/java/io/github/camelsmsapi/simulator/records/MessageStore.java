// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.simulator.records;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The messages in the order of booking, found by id, idx, recipient and content. */
final class MessageStore {

    private static final int SMALLEST = 1_024;

    private record Content(String number, String from, String text) {

        private static Content of(BookedMessage message) {
            return new Content(message.number(), message.from(), message.text());
        }
    }

    /** The messages by position; a position whose message was dropped is empty until all move up. */
    private byte[][] packed;
    private final LongTexts texts = new LongTexts();
    private long bytes;
    private BitSet finished;
    private PositionIndex byId;
    private PositionIndex byIdx;
    private PositionIndex byNumber;
    private PositionIndex byContent;
    /** The message that was unpacked last: it is mostly the one that is looked at, compared and changed next. */
    private KeptMessage unpacked;
    private int unpackedAt = PositionIndex.NONE;
    /** No message stands before it. */
    private int first;
    private int end;
    private int count;

    MessageStore() {
        begin(SMALLEST);
    }

    void add(KeptMessage message) {
        if (end == packed.length) {
            makeRoom();
        }
        texts.add(message.message().text(), message.message().notifyUrl());
        add(message, message.pack(texts));
    }

    /** Replaces the message with that id; returns whether there was one. */
    boolean update(String id, UnaryOperator<KeptMessage> change) {
        var position = byId.newest(id);
        if (position == PositionIndex.NONE) {
            return false;
        }
        var changed = change.apply(at(position));
        bytes -= packed[position].length;
        packed[position] = changed.pack(texts);
        remember(position, changed);
        bytes += packed[position].length;
        finished.set(position, changed.message().status().isFinal());
        return true;
    }

    /** Drops the oldest finished message, or if none is finished the oldest of all. */
    KeptMessage dropOldest() {
        while (!isKept(first)) {
            first++;
        }
        var oldestFinished = finished.nextSetBit(first);
        var position = oldestFinished >= 0 ? oldestFinished : first;
        var dropped = at(position);
        bytes -= packed[position].length;
        packed[position] = null;
        remember(PositionIndex.NONE, null);
        finished.clear(position);
        count--;
        var message = dropped.message();
        texts.drop(message.text(), message.notifyUrl());
        byId.drop(message.id(), position, this::isKept);
        byIdx.drop(message.idx(), position, this::isKept);
        byNumber.drop(message.number(), position, this::isKept);
        byContent.drop(Content.of(message), position, this::isKept);
        return dropped;
    }

    Optional<KeptMessage> find(String id) {
        return newest(byId, id);
    }

    /** Newest first. */
    Stream<KeptMessage> withIdx(String idx) {
        return all(byIdx, idx);
    }

    /** Newest first. */
    Stream<KeptMessage> toNumber(String number) {
        return all(byNumber, number);
    }

    /** The newest message to the same number with the same text and sender. */
    Optional<KeptMessage> newestLike(BookedMessage message) {
        return newest(byContent, Content.of(message));
    }

    Stream<KeptMessage> newestFirst() {
        return IntStream.rangeClosed(1, end).map(back -> end - back).filter(this::isKept).mapToObj(this::at);
    }

    /** The messages as of now, oldest first; each is unpacked when it is looked at. */
    List<BookedMessage> all() {
        var kept = Arrays.stream(packed, 0, end).filter(Objects::nonNull).toArray(byte[][]::new);
        var longTexts = Map.copyOf(texts.all());
        return new AbstractList<>() {

            @Override
            public BookedMessage get(int index) {
                return KeptMessage.unpack(kept[index], longTexts).message();
            }

            @Override
            public int size() {
                return kept.length;
            }
        };
    }

    int count() {
        return count;
    }

    /** What the messages take, without what finds them. */
    long bytes() {
        return bytes + texts.bytes();
    }

    private void begin(int capacity) {
        packed = new byte[capacity][];
        remember(PositionIndex.NONE, null);
        finished = new BitSet(capacity);
        byId = new PositionIndex(capacity, position -> at(position).message().id());
        byIdx = new PositionIndex(capacity, position -> at(position).message().idx());
        byNumber = new PositionIndex(capacity, position -> at(position).message().number());
        byContent = new PositionIndex(capacity, position -> Content.of(at(position).message()));
        first = 0;
        end = 0;
        count = 0;
        bytes = 0;
    }

    private void add(KeptMessage kept, byte[] form) {
        var message = kept.message();
        byId.add(message.id(), end);
        if (!message.idx().isEmpty()) {
            byIdx.add(message.idx(), end);
        }
        byNumber.add(message.number(), end);
        byContent.add(Content.of(message), end);
        packed[end] = form;
        remember(end, kept);
        bytes += form.length;
        finished.set(end, message.status().isFinal());
        end++;
        count++;
    }

    /** Moves all up behind one another, into twice as many positions unless that alone makes room. */
    private void makeRoom() {
        var before = packed;
        begin(count > before.length / 2 ? 2 * before.length : before.length);
        for (var form : before) {
            if (form != null) {
                add(KeptMessage.unpack(form, texts.all()), form);
            }
        }
    }

    private Optional<KeptMessage> newest(PositionIndex index, Object key) {
        return Optional.of(index.newest(key)).filter(position -> position != PositionIndex.NONE).map(this::at);
    }

    private Stream<KeptMessage> all(PositionIndex index, String key) {
        return IntStream.iterate(index.newest(key), position -> position != PositionIndex.NONE, index::olderThan)
                .filter(this::isKept).mapToObj(this::at);
    }

    private boolean isKept(int position) {
        return packed[position] != null;
    }

    private KeptMessage at(int position) {
        if (position != unpackedAt) {
            remember(position, KeptMessage.unpack(packed[position], texts.all()));
        }
        return unpacked;
    }

    private void remember(int position, KeptMessage message) {
        unpackedAt = position;
        unpacked = message;
    }
}
