package dev.shirube.app.command;

import dev.shirube.app.config.LiveBot;
import dev.shirube.app.config.NoGuidesException;
import dev.shirube.app.console.BotProblems;
import dev.shirube.app.console.Console;
import dev.shirube.app.console.ExitCode;
import dev.shirube.app.console.GuideFolders;
import dev.shirube.app.console.Talk;
import dev.shirube.app.console.Talk.Partner;
import dev.shirube.app.insights.page.AdminPassword;
import dev.shirube.app.setting.ShirubeProperties;
import dev.shirube.chat.platform.AdapterStatus;
import dev.shirube.diagnostic.Diagnostic.Severity;
import dev.shirube.live.LoadedGuides;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.io.IOException;
import java.io.PrintStream;
import java.util.concurrent.CountDownLatch;

/** Starts the bot with all its adapters. */
@Command(
        name = "serve",
        description = "Starts the bot. This is what happens without a command, too.",
        footer = {
            "",
            "Questions can be typed here as well, /quit to stop. At the end of input it goes on"
                    + " serving, for a service has none."
        })
final class ServeCommand extends BotCommand {

    private static final Logger LOG = LoggerFactory.getLogger(ServeCommand.class);

    @Mixin private GuideFolders guides = new GuideFolders();

    ServeCommand(Console console, Startup startup) {
        super(console, startup);
    }

    @Override
    public Integer call() {
        return serve(guides);
    }

    /** Serves until the program is told to stop. */
    int serve(GuideFolders folders) {
        try (ConfigurableApplicationContext service = startup.service(folders)) {
            var stopped = new CountDownLatch(1);
            service.addApplicationListener(event -> {
                if (event instanceof ContextClosedEvent) {
                    stopped.countDown();
                }
            });
            LiveBot bot = service.getBean(LiveBot.class);
            warn(bot.edition(), service.getBean(ShirubeProperties.class));
            introduce(bot.edition(), service.getBeanProvider(AdapterStatus.class));
            service.getBeanProvider(AdminPassword.class).ifAvailable(this::tellPassword);
            var partner = new Partner(bot.chat());
            var talk = new Talk(console, partner, bot.renderer());
            Thread.ofPlatform().daemon().name("console").start(() -> talk(talk, stopped));
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return ExitCode.FINE;
    }

    /** What is wrong belongs into the log, where those look who don't sit at the terminal. */
    private static void warn(LoadedGuides edition, ShirubeProperties settings) {
        edition.problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .forEach(problem -> LOG.warn("problem: {}", problem));
        NoGuidesException.of(
                        settings.guides().location(),
                        edition.snapshot().guides().size(),
                        edition.problems())
                .ifPresent(why -> LOG.warn("nothing can be answered: {}", why.getMessage()));
    }

    private void introduce(LoadedGuides edition, ObjectProvider<AdapterStatus> adapters) {
        PrintStream out = console.out();
        int guideCount = edition.snapshot().guides().size();
        out.printf("Guides: %d, sections: %d%n", guideCount, edition.sections());
        var problems = new BotProblems(edition.problems());
        if (problems.errors() > 0) {
            out.printf("Errors in guides: %d; the log and lint show them%n", problems.errors());
        }
        if (problems.warnings() > 0) {
            out.printf("Warnings about guides: %d; lint shows them%n", problems.warnings());
        }
        adapters.orderedStream().map(AdapterStatus::describe).forEach(out::println);
        if (console.interactive()) {
            out.println("Type a question, or /quit to stop");
        }
        out.flush();
    }

    /** On the terminal alone; the log is kept, and read by others. */
    private void tellPassword(AdminPassword password) {
        password.fresh()
                .ifPresent(fresh ->
                        console.out()
                                .printf(
                                        "Log-in of insights, shown this once: user admin, password"
                                                + " %s%n",
                                        fresh));
        console.out().flush();
    }

    private void talk(Talk talk, CountDownLatch stopped) {
        try {
            if (talk.run() == Talk.End.QUIT) {
                stopped.countDown();
            }
        } catch (IOException e) {
            LOG.warn("standard input cannot be read: {}", e.toString());
        }
    }
}
