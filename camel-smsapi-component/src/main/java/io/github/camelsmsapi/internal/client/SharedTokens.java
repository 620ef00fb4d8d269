// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.internal.client;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.TokensInheritanceStrategy;
import io.github.bucket4j.distributed.BucketProxy;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.camelsmsapi.error.SmsapiException;
import io.github.camelsmsapi.error.SmsapiTransportException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A bucket that nodes share. It has the rate of the node that started last. What its store refuses is a
 * {@link SmsapiTransportException}: the request has not left.
 */
final class SharedTokens implements Tokens {

    private static final Logger LOG = LoggerFactory.getLogger(SharedTokens.class);
    /** How long tokens are kept for those who wait; none waits so long, unless it gave up. */
    private static final Duration KEPT = Duration.ofMillis(50);

    private final ProxyManager<Object> store;
    private final Object key;
    private final BucketConfiguration configuration;
    private final PauseCommand.Channel commands = new PauseCommand.Channel();
    private final BucketProxy bucket;
    private final LongSupplier nanoTime;
    private final AtomicInteger inHand = new AtomicInteger();
    private volatile long takenAt;
    private volatile boolean hasOurRate;

    SharedTokens(ProxyManager<Object> store, RateLimits limits, LongSupplier nanoTime) {
        this.store = store;
        this.nanoTime = nanoTime;
        this.key = limits.sharedKey();
        this.configuration = Tokens.configuration(limits);
        this.bucket = store.builder().withOptimization(commands).build(key, () -> configuration);
    }

    @Override
    public long take() {
        return take(0);
    }

    /** Asks the store once for all who wait: a question to a database may take longer than a token to come. */
    @Override
    public long take(int others) {
        if (nanoTime.getAsLong() - takenAt < KEPT.toNanos() && inHand.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            return 0;
        }
        return ask(() -> {
            setRate();
            var taken = others > 0 ? bucket.tryConsumeAsMuchAsPossible(others + 1L) : 0;
            if (taken > 0) {
                takenAt = nanoTime.getAsLong();
                inHand.set((int) taken - 1);
                return 0L;
            }
            var probe = bucket.tryConsumeAndReturnRemaining(1);
            return probe.isConsumed() ? 0L : probe.getNanosToWaitForRefill();
        });
    }

    private void setRate() {
        if (hasOurRate) {
            return;
        }
        store.getProxyConfiguration(key).filter(before -> !before.equals(configuration)).ifPresent(before -> {
            bucket.replaceConfiguration(configuration, TokensInheritanceStrategy.PROPORTIONALLY);
            LOG.info("The rate limit that nodes share under {} is {} requests a second from now on; it was {}", key,
                    Tokens.perSecond(configuration), Tokens.perSecond(before));
        });
        hasOurRate = true;
    }

    @Override
    public void pause(Duration pause) {
        inHand.set(0);
        ask(() -> commands.execute(new PauseCommand(pause), bucket));
    }

    @Override
    public long available() {
        return ask(bucket::getAvailableTokens);
    }

    private static <T> T ask(Supplier<T> question) {
        try {
            return question.get();
        } catch (SmsapiException ours) {
            throw ours;
        } catch (RuntimeException fault) {
            throw SmsapiTransportException.limitNotReached(fault);
        }
    }
}
