package dev.shirube.discord;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;

import org.slf4j.LoggerFactory;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** What a class writes to the log, as it comes. */
final class LogLines extends AppenderBase<ILoggingEvent> implements AutoCloseable {

    private final LinkedBlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final Logger logger;

    private LogLines(Logger logger) {
        this.logger = logger;
    }

    /** Listens to what a class writes. */
    static LogLines of(Class<?> source) {
        var lines = new LogLines((Logger) LoggerFactory.getLogger(source));
        lines.start();
        lines.logger.setLevel(Level.INFO);
        lines.logger.addAppender(lines);
        return lines;
    }

    @Override
    protected void append(ILoggingEvent event) {
        lines.add(event.getFormattedMessage());
    }

    /** Waits for a line that has all of these parts. */
    String next(String... parts) throws InterruptedException {
        var others = new ArrayList<String>();
        for (String line = take(others); ; line = take(others)) {
            if (List.of(parts).stream().allMatch(line::contains)) {
                return line;
            }
            others.add(line);
        }
    }

    /** Returns the lines that nobody has waited for. */
    List<String> more() {
        return List.copyOf(lines);
    }

    private String take(List<String> others) throws InterruptedException {
        String line = lines.poll(60, TimeUnit.SECONDS);
        if (line == null) {
            throw new AssertionError("not in the log, but: " + others);
        }
        return line;
    }

    @Override
    public void close() {
        logger.detachAppender(this);
        logger.setLevel(null);
        stop();
    }
}
