package dev.shirube.app.command;

import dev.shirube.app.config.BotConfiguration;
import dev.shirube.app.config.ReaderConfiguration;
import dev.shirube.app.config.UnknownSettings;

import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Starts bots.
 *
 * @param settings the settings of the command line, {@code --name=value} each
 * @param service the configuration of the whole program, adapters included
 */
record Startup(List<String> settings, Class<?> service) {

    /** Copies the list. */
    Startup {
        settings = List.copyOf(settings);
    }

    /**
     * Starts a bot for one command, without adapters and without a web server.
     *
     * @throws StartFailedException if a setting is wrong; that has been reported then
     */
    ConfigurableApplicationContext bot(GuideFolders guides) {
        return oneShot(BotConfiguration.class, guides);
    }

    /**
     * Starts as much as is needed to read guides.
     *
     * @throws StartFailedException if a setting is wrong; that has been reported then
     */
    ConfigurableApplicationContext reader() {
        return oneShot(ReaderConfiguration.class, new GuideFolders());
    }

    /**
     * Starts the whole program.
     *
     * @throws StartFailedException if it does not start; that has been reported then
     */
    ConfigurableApplicationContext service(GuideFolders guides) {
        return run(new SpringApplicationBuilder(service), guides);
    }

    private ConfigurableApplicationContext oneShot(Class<?> configuration, GuideFolders guides) {
        return run(
                new SpringApplicationBuilder(configuration)
                        .web(WebApplicationType.NONE)
                        .logStartupInfo(false)
                        .registerShutdownHook(false)
                        .properties(Map.of("logging.level.root", "WARN")),
                guides);
    }

    private ConfigurableApplicationContext run(
            SpringApplicationBuilder application, GuideFolders guides) {
        var arguments = new ArrayList<>(settings);
        arguments.addAll(guides.settings());
        try {
            return application
                    .bannerMode(Banner.Mode.OFF)
                    .initializers(new UnknownSettings())
                    .run(arguments.toArray(String[]::new));
        } catch (RuntimeException e) {
            throw new StartFailedException(e);
        }
    }
}
