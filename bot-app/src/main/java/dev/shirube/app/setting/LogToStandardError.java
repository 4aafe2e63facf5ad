package dev.shirube.app.setting;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.core.ConsoleAppender;

import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;

/**
 * Sends the log of the service to standard error, for standard output belongs to answers. Spring
 * sets logging up by the settings under {@code logging.}, and knows no setting for this one thing.
 */
final class LogToStandardError
        implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

    /** Creates the listener. */
    LogToStandardError() {}

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        apply();
    }

    /** Right after Spring has set logging up. */
    @Override
    public int getOrder() {
        return LoggingApplicationListener.DEFAULT_ORDER + 1;
    }

    static void apply() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            context.getLogger(Logger.ROOT_LOGGER_NAME)
                    .iteratorForAppenders()
                    .forEachRemaining(appender -> {
                        if (appender instanceof ConsoleAppender<?> console) {
                            console.stop();
                            console.setTarget("System.err");
                            console.start();
                        }
                    });
        }
    }
}
