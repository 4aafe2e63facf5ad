package dev.shirube.app.command;

import dev.shirube.app.config.Bot;
import dev.shirube.app.config.Meanings;
import dev.shirube.app.config.NoGuidesException;
import dev.shirube.app.console.BotProblems;
import dev.shirube.app.console.EncodingLines;
import dev.shirube.app.console.GuideFolders;
import dev.shirube.app.setting.Settings;
import dev.shirube.app.setting.ShirubeProperties;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes a bot, or the service, of the settings.
 *
 * @param arguments the settings of the command line, {@code --name=value} each
 * @param service the configuration of the whole program, adapters included
 */
record Startup(List<String> arguments, Class<?> service) {

    /** Copies the list. */
    Startup {
        arguments = List.copyOf(arguments);
    }

    /** Reads the settings. */
    ShirubeProperties settings(GuideFolders guides) {
        return new Settings(arguments).read().withGuides(guides.folders());
    }

    /** Reads the settings of the adapters too. */
    Environment environment() {
        return new Settings(arguments).environment();
    }

    /**
     * Makes a bot for one command, without adapters.
     *
     * @param guides the folders that the command line names
     * @param err told which files cannot be used, and where it takes long
     * @throws NoGuidesException if there is no guide
     */
    Bot bot(GuideFolders guides, PrintStream err) {
        ShirubeProperties settings = settings(guides);
        Bot bot = Bot.of(settings, Meanings.of(settings), new EncodingLines(err));
        new BotProblems(bot.content().diagnostics()).printErrors(err);
        NoGuidesException.check(
                settings.guides().location(),
                bot.snapshot().guides().size(),
                bot.content().diagnostics());
        return bot;
    }

    /**
     * Starts the whole program.
     *
     * @throws ServiceException if it does not start; the reason has been reported then
     */
    ConfigurableApplicationContext service(GuideFolders guides) {
        var application = new SpringApplication(service);
        application.setMainApplicationClass(service);
        try {
            return application.run(with(guides).toArray(String[]::new));
        } catch (RuntimeException e) {
            throw new ServiceException(e);
        }
    }

    /** The service did not start, and has said why. */
    static final class ServiceException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        ServiceException(Throwable cause) {
            super(cause);
        }
    }

    private List<String> with(GuideFolders guides) {
        var all = new ArrayList<>(arguments);
        all.addAll(guides.settings());
        return all;
    }
}
