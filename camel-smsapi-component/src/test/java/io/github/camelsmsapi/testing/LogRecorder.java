// SPDX-License-Identifier: Apache-2.0
package io.github.camelsmsapi.testing;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.LoggerContext;
import org.apache.logging.log4j.core.appender.AbstractAppender;
import org.apache.logging.log4j.core.config.LoggerConfig;
import org.apache.logging.log4j.core.config.Property;

/** Keeps what is logged while it is open: everything from INFO up, and the component's own words from DEBUG up. */
public final class LogRecorder extends AbstractAppender implements AutoCloseable {

    private static final String OURS = "io.github.camelsmsapi";

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final LoggerContext context = (LoggerContext) LogManager.getContext(false);
    private final Map<String, LoggerConfig> before = Map.copyOf(context.getConfiguration().getLoggers());
    private final Level rootLevel = context.getConfiguration().getRootLogger().getLevel();

    public LogRecorder() {
        super("recorder", null, null, true, Property.EMPTY_ARRAY);
        start();
        var root = context.getConfiguration().getRootLogger();
        root.setLevel(Level.INFO);
        root.addAppender(this, Level.ALL, null);
        context.getConfiguration().addLogger(OURS, new LoggerConfig(OURS, Level.DEBUG, true));
        context.updateLoggers();
    }

    @Override
    public void append(LogEvent event) {
        var text = new StringWriter();
        text.append(event.getLevel().name()).append(' ').append(event.getLoggerName()).append(' ')
                .append(event.getMessage().getFormattedMessage());
        if (event.getThrown() != null) {
            text.append('\n');
            event.getThrown().printStackTrace(new PrintWriter(text, true));
        }
        lines.add(text.toString());
    }

    public List<String> lines() {
        return List.copyOf(lines);
    }

    @Override
    public void close() {
        var configuration = context.getConfiguration();
        configuration.getRootLogger().removeAppender(getName());
        configuration.getRootLogger().setLevel(rootLevel);
        if (!before.containsKey(OURS)) {
            configuration.removeLogger(OURS);
        }
        context.updateLoggers();
        stop();
    }
}
