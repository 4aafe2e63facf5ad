package dev.shirube.app;

import dev.shirube.app.command.CommandLineProgram;
import dev.shirube.app.config.BotConfiguration;
import dev.shirube.app.config.PostConfiguration;
import dev.shirube.app.console.Console;
import dev.shirube.app.insights.page.InsightsPageConfiguration;
import dev.shirube.app.insights.report.ReportConfiguration;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

import java.util.OptionalInt;

/**
 * The program. As a configuration it is the bot with all its adapters, which switch themselves on
 * by their tokens; only {@code serve} starts it as that.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({
    BotConfiguration.class,
    PostConfiguration.class,
    InsightsPageConfiguration.class,
    ReportConfiguration.class
})
public class ShirubeApplication {

    /** Creates the configuration. */
    public ShirubeApplication() {}

    /**
     * Runs the program.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        OptionalInt elsewhere = QuickStart.ofThisProcess().run(args);
        if (elsewhere.isPresent()) {
            System.exit(elsewhere.getAsInt());
        }
        var program = new CommandLineProgram(Console.system(), ShirubeApplication.class);
        System.exit(program.run(new RawArguments(args).list()));
    }
}
