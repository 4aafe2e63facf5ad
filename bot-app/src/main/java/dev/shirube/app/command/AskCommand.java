package dev.shirube.app.command;

import dev.shirube.answer.Snapshot;
import dev.shirube.app.ask.AnswerJson;
import dev.shirube.app.ask.Asked;
import dev.shirube.app.ask.Asker;
import dev.shirube.app.ask.Batch;
import dev.shirube.reply.Loaded;
import dev.shirube.reply.PlainTextRenderer;
import dev.shirube.reply.Reply;
import dev.shirube.reply.ReplyWriter;

import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** Answers one question, or a file of them. */
@Command(
        name = "ask",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Answers one question, or a file of questions.")
final class AskCommand implements Callable<Integer> {

    private final Console console;
    private final Startup startup;

    @Mixin private GuideFolders guides = new GuideFolders();

    @Option(names = "--json", description = "Print one JSON object in place of text.")
    private boolean json;

    @Option(
            names = "--batch",
            paramLabel = "FILE",
            description =
                    "Answer a file of questions, - for standard input: JSON Lines of {\"id\","
                            + " \"q\", \"context\": [...]}. Prints one JSON object a line.")
    private String batch = "";

    @Option(
            names = "--context",
            paramLabel = "TEXT",
            description = "An earlier question of the same person. May be given several times.")
    private List<String> context = new ArrayList<>();

    @Parameters(paramLabel = "QUESTION", arity = "0..*", description = "The question.")
    private List<String> words = new ArrayList<>();

    @Spec private CommandSpec spec = CommandSpec.create();

    AskCommand(Console console, Startup startup) {
        this.console = console;
        this.startup = startup;
    }

    @Override
    public Integer call() throws IOException {
        if (batch.isEmpty() == words.isEmpty()) {
            throw usage(
                    words.isEmpty() ? "There is no question." : "Either --batch or a question.");
        }
        if (!batch.isEmpty() && !context.isEmpty()) {
            throw usage("With --batch, the context stands in each line.");
        }
        if (!batch.isEmpty() && !batch.equals("-") && !Files.isReadable(Path.of(batch))) {
            throw new UsageException("there is no file " + batch);
        }
        try (ConfigurableApplicationContext bot = startup.bot(guides)) {
            new BotProblems(bot).printErrors(console.err());
            return batch.isEmpty() ? askOne(bot) : askAll(bot);
        }
    }

    private int askOne(ApplicationContext bot) {
        Asked asked = bot.getBean(Asker.class).ask(String.join(" ", words), context);
        if (json) {
            console.out().print(bot.getBean(AnswerJson.class).write(asked) + "\n");
            return ExitCode.FINE;
        }
        Snapshot snapshot = bot.getBean(Snapshot.class);
        var loaded = new Loaded(snapshot.guides(), snapshot.vocabulary());
        Reply reply =
                bot.getBean(ReplyWriter.class).write(asked.answer(), loaded, asked.language());
        console.out().print(bot.getBean(PlainTextRenderer.class).render(reply));
        return ExitCode.FINE;
    }

    private int askAll(ApplicationContext bot) throws IOException {
        try (InputStream in =
                batch.equals("-") ? console.in() : Files.newInputStream(Path.of(batch))) {
            boolean good = bot.getBean(Batch.class).run(in, console.out());
            return good ? ExitCode.FINE : ExitCode.BAD_INPUT;
        }
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
