package dev.shirube.app.command;

import dev.shirube.app.config.Bot;
import dev.shirube.app.config.FilePath;
import dev.shirube.app.console.Console;
import dev.shirube.app.console.ExitCode;
import dev.shirube.app.console.GuideFolders;
import dev.shirube.app.console.UsageException;
import dev.shirube.chat.CommandEntry;
import dev.shirube.eval.ask.AnswerJson;
import dev.shirube.eval.ask.AskedQuestion;
import dev.shirube.eval.ask.Batch;
import dev.shirube.eval.ask.Why;
import dev.shirube.eval.ask.WhyText;
import dev.shirube.reply.Reply;

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
import java.util.ArrayList;
import java.util.List;

/** Answers one question, or a file of them. */
@Command(name = "ask", description = "Answers one question, or a file of questions.")
final class AskCommand extends BotCommand {

    @Mixin private GuideFolders guides = new GuideFolders();

    @Option(names = "--json", description = "Print one JSON object in place of text.")
    private boolean json;

    @Option(
            names = "--why",
            description =
                    "Also tell why: what was understood, compared and rejected. Below the answer,"
                            + " or as \"why\" in the JSON.")
    private boolean why;

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
        super(console, startup);
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
        if (CommandEntry.needsConversation(String.join(" ", words))) {
            throw usage(
                    "\"%s\" needs a conversation; use chat.".formatted(String.join(" ", words)));
        }
        if (!batch.isEmpty() && !batch.equals("-")) {
            UsageException.requireFile(batch);
        }
        Bot bot = startup.bot(guides, console.err());
        return batch.isEmpty() ? askOne(bot) : askAll(bot);
    }

    private int askOne(Bot bot) {
        AskedQuestion asked = bot.asker().ask(String.join(" ", words), context);
        if (json) {
            console.out().print(json(bot).write(asked) + "\n");
            return ExitCode.FINE;
        }
        Reply reply =
                bot.writer()
                        .write(
                                asked.answer(),
                                bot.snapshot().in(asked.language()),
                                asked.language());
        console.out().print(bot.renderer().render(reply));
        if (why) {
            console.out().print("\n" + String.join("\n", WhyText.of(Why.of(asked))) + "\n");
        }
        return ExitCode.FINE;
    }

    private int askAll(Bot bot) throws IOException {
        try (InputStream in =
                batch.equals("-") ? console.in() : Files.newInputStream(FilePath.of(batch))) {
            var all = new Batch(bot.asker(), json(bot));
            return all.run(in, console.out()) ? ExitCode.FINE : ExitCode.BAD_INPUT;
        }
    }

    private AnswerJson json(Bot bot) {
        return why ? bot.json().withWhy() : bot.json();
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
