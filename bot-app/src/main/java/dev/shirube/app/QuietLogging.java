package dev.shirube.app;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ConfiguratorRank;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.LayoutBase;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import ch.qos.logback.core.spi.ContextAwareBase;

import java.nio.charset.StandardCharsets;

/**
 * Logging before, or without, an application context: warnings to standard error, because standard
 * output holds answers. Settings under {@code logging.} replace it, and so does the service.
 */
@ConfiguratorRank(ConfiguratorRank.CUSTOM_HIGH_PRIORITY)
public final class QuietLogging extends ContextAwareBase implements Configurator {

    private static final String VECTORS =
            "org.apache.lucene.internal.vectorization.VectorizationProvider";

    /** Creates the configurator. */
    public QuietLogging() {}

    @Override
    public ExecutionStatus configure(LoggerContext context) {
        var encoder = new LayoutWrappingEncoder<ILoggingEvent>();
        encoder.setContext(context);
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.setLayout(new Line());
        encoder.start();
        var appender = new ConsoleAppender<ILoggingEvent>();
        appender.setContext(context);
        appender.setTarget("System.err");
        appender.setEncoder(encoder);
        appender.start();
        Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.WARN);
        root.addAppender(appender);
        // The program says itself, on one line, why it does not start.
        context.getLogger("org.springframework.boot.diagnostics.LoggingFailureAnalysisReporter")
                .setLevel(Level.OFF);
        hushVectors(context);
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    /**
     * Level, name without packages, message and, if there is one, the failure. A pattern would do
     * the same, but to read one takes a tenth of the time of a command that gives one answer.
     */
    private static final class Line extends LayoutBase<ILoggingEvent> {

        @Override
        public String doLayout(ILoggingEvent event) {
            String name = event.getLoggerName();
            String failure = ThrowableProxyUtil.asString(event.getThrowableProxy());
            return event.getLevel()
                    + " "
                    + name.substring(name.lastIndexOf('.') + 1)
                    + ": "
                    + event.getFormattedMessage()
                    + System.lineSeparator()
                    + failure;
        }
    }

    /** Lucene would ask for a flag of the virtual machine at every start. */
    private static void hushVectors(LoggerContext context) {
        var vectors = java.util.logging.Logger.getLogger(VECTORS);
        vectors.setLevel(java.util.logging.Level.SEVERE);
        // Held, for Java forgets the level of a logger that nobody holds.
        context.putObject(VECTORS, vectors);
    }
}
