// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.examples.demo.result;

import java.io.PrintStream;
import java.nio.charset.Charset;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows how far a run is: a bar on a terminal, a line for each tenth elsewhere. */
public interface Progress extends AutoCloseable {

    /**
     * @param settled  of how many orders nothing more is expected
     * @param accepted how many messages the gateway has taken over
     */
    void show(int settled, int accepted);

    @Override
    void close();

    /** A bar that draws itself anew. */
    static Progress bar(PrintStream terminal, int total) {
        var style = Charset.defaultCharset().newEncoder().canEncode('█')
                ? ProgressBarStyle.UNICODE_BLOCK
                : ProgressBarStyle.ASCII;
        ProgressBar bar = new ProgressBarBuilder().setTaskName("Orders").setInitialMax(total).setStyle(style)
                .setUpdateIntervalMillis(100).setMaxRenderedLength(100)
                .setConsumer(new ConsoleProgressBarConsumer(terminal)).build();
        return new Progress() {

            @Override
            public void show(int settled, int accepted) {
                bar.stepTo(settled).setExtraMessage(accepted + " accepted");
            }

            @Override
            public void close() {
                bar.close();
            }
        };
    }

    /** Plain lines, for a file or a build server. */
    static Progress lines(PrintStream out, int total) {
        return new Progress() {

            private int next = 1;

            @Override
            public void show(int settled, int accepted) {
                if (settled * 10L >= next * (long) total) {
                    out.printf("%d of %d orders settled, %d accepted%n", settled, total, accepted);
                    next = (int) (settled * 10L / Math.max(1, total)) + 1;
                }
            }

            @Override
            public void close() {
                out.flush();
            }
        };
    }
}
