package dev.shirube.app.command;

import dev.shirube.answer.Snapshot;
import dev.shirube.reply.PlainTextRenderer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.io.IOException;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

/** Starts the bot with all its adapters. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Starts the bot. This is what happens without a command, too.",
        footer = {
            "",
            "Questions can be typed here as well, /quit to stop. At the end of input it goes on",
            "serving, for a service has none."
        })
final class ServeCommand implements Callable<Integer> {

    private static final Logger LOG = LoggerFactory.getLogger(ServeCommand.class);

    private final Console console;
    private final Startup startup;

    @Mixin private GuideFolders guides = new GuideFolders();

    ServeCommand(Console console, Startup startup) {
        this.console = console;
        this.startup = startup;
    }

    @Override
    public Integer call() {
        return serve(guides);
    }

    /** Serves until the program is told to stop. */
    int serve(GuideFolders folders) {
        try (ConfigurableApplicationContext bot = startup.service(folders)) {
            var stopped = new CountDownLatch(1);
            bot.addApplicationListener(event -> {
                if (event instanceof ContextClosedEvent) {
                    stopped.countDown();
                }
            });
            introduce(bot);
            Thread.ofPlatform().daemon().name("console").start(() -> talk(bot, stopped));
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return ExitCode.FINE;
    }

    private void introduce(ApplicationContext bot) {
        PrintStream out = console.out();
        Snapshot snapshot = bot.getBean(Snapshot.class);
        int sections = snapshot.guides().stream().mapToInt(g -> g.sections().size()).sum();
        out.printf("Serving %d guides with %d sections%n", snapshot.guides().size(), sections);
        var problems = new BotProblems(bot);
        problems.printErrors(out);
        if (problems.warnings() > 0) {
            out.printf("%d warnings about guides; lint shows them%n", problems.warnings());
        }
        new Adapters(bot.getEnvironment()).describe().forEach(out::println);
        if (console.interactive()) {
            out.println("Type a question, or /quit to stop");
        }
        out.flush();
    }

    private void talk(ApplicationContext bot, CountDownLatch stopped) {
        var talk = new Talk(console, new Partner(bot), bot.getBean(PlainTextRenderer.class));
        try {
            if (talk.run() == Talk.End.QUIT) {
                stopped.countDown();
            }
        } catch (IOException e) {
            LOG.warn("standard input cannot be read: {}", e.toString());
        }
    }
}
