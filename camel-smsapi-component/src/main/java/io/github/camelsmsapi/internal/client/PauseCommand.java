// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.client;

import java.time.Duration;

import io.github.bucket4j.distributed.BucketProxy;
import io.github.bucket4j.distributed.proxy.AsyncCommandExecutor;
import io.github.bucket4j.distributed.proxy.CommandExecutor;
import io.github.bucket4j.distributed.proxy.optimization.Optimization;
import io.github.bucket4j.distributed.proxy.optimization.OptimizationListener;
import io.github.bucket4j.distributed.remote.CommandResult;
import io.github.bucket4j.distributed.remote.MutableBucketEntry;
import io.github.bucket4j.distributed.remote.RemoteCommand;
import io.github.bucket4j.distributed.serialization.PrimitiveSerializationHandles;
import io.github.bucket4j.distributed.serialization.SerializationHandle;
import io.github.bucket4j.distributed.versioning.Version;
import io.github.bucket4j.distributed.versioning.Versions;

/**
 * Empties a shared bucket so far that there is no token before a pause is over, in one step where the bucket is stored.
 * Bucket4j's own commands can only read and consume, in two steps, between which another node does the same.
 */
final class PauseCommand implements RemoteCommand<Long> {

    private final Duration pause;

    PauseCommand(Duration pause) {
        this.pause = pause;
    }

    /** The way to the store of a bucket. */
    static final class Channel implements Optimization {

        private CommandExecutor store;

        /** Executes a command; creates the bucket if it does not exist. */
        Long execute(PauseCommand command, BucketProxy bucket) {
            var result = store.execute(command);
            if (result.isBucketNotFound()) {
                bucket.getAvailableTokens();
                result = store.execute(command);
            }
            return result.getData();
        }

        @Override
        public CommandExecutor apply(CommandExecutor executor) {
            store = executor;
            return executor;
        }

        @Override
        public AsyncCommandExecutor apply(AsyncCommandExecutor executor) {
            return executor;
        }

        @Override
        public Optimization withListener(OptimizationListener listener) {
            return this;
        }
    }

    @Override
    public CommandResult<Long> execute(MutableBucketEntry entry, long now) {
        if (!entry.exists()) {
            return CommandResult.bucketNotFound();
        }
        var bucket = entry.get();
        bucket.refillAllBandwidth(now);
        var debt = Tokens.debt(pause, bucket.getAvailableTokens(), Tokens.perSecond(bucket.getConfiguration()));
        if (debt > 0) {
            bucket.consume(debt);
            entry.set(bucket);
        }
        return CommandResult.success(Math.max(debt, 0), PrimitiveSerializationHandles.LONG_HANDLE);
    }

    /** A grid cannot have it sent; there each node pauses by itself. */
    @Override
    public SerializationHandle<RemoteCommand<?>> getSerializationHandle() {
        throw new UnsupportedOperationException("A pause can be shared in a database, not in a grid that runs commands itself");
    }

    @Override
    public boolean isImmediateSyncRequired(long unsynchronizedTokens, long nanosSinceLastSync) {
        return true;
    }

    @Override
    public long estimateTokensToConsume() {
        return 0;
    }

    @Override
    public long getConsumedTokens(Long debt) {
        return debt;
    }

    @Override
    public Version getRequiredVersion() {
        return Versions.v_7_0_0;
    }
}
