package dev.shirube.app.command;

import dev.shirube.app.config.Bot;
import dev.shirube.app.config.FilePath;
import dev.shirube.app.config.Locations;
import dev.shirube.app.config.Meanings;
import dev.shirube.app.config.NoGuidesException;
import dev.shirube.app.console.BotProblems;
import dev.shirube.app.console.Console;
import dev.shirube.app.console.EncodingLines;
import dev.shirube.app.console.ExitCode;
import dev.shirube.app.console.GuideFolders;
import dev.shirube.app.console.UsageException;
import dev.shirube.app.setting.ShirubeProperties;
import dev.shirube.eval.ask.AnswerChange;
import dev.shirube.eval.ask.QuestionFile;
import dev.shirube.live.Content;
import dev.shirube.live.ContentLoader;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Tells which questions another version of guides answers otherwise. */
@Command(
        name = "diff",
        description = "Lists the questions that another version of guides answers otherwise.",
        footer = {
            "",
            "Of two files each takes the place of the guide with its slug among the others; of two"
                    + " folders each has all guides."
        })
final class DiffCommand extends BotCommand {

    @Mixin private GuideFolders guides = new GuideFolders();

    @Parameters(index = "0", paramLabel = "OLD", description = "A guide, or a folder of guides.")
    private String old = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "The same in another version.")
    private String changed = "";

    @Option(
            names = "--questions",
            paramLabel = "FILE",
            required = true,
            description = "Questions, one a line, or as for --batch or eval.")
    private String questions = "";

    DiffCommand(Console console, Startup startup) {
        super(console, startup);
    }

    @Override
    public Integer call() throws IOException {
        QuestionFile file = read();
        file.problems().forEach(problem -> console.err().println(questions + ":" + problem));
        ShirubeProperties settings = startup.settings(guides);
        Bot before = bot(old, settings);
        Bot now = bot(changed, settings);
        List<AnswerChange> changes =
                AnswerChange.among(file.questions(), before.asker(), now.asker());
        changes.stream().flatMap(change -> change.lines().stream()).forEach(console.out()::println);
        console.err()
                .printf("questions: %d, changed: %d%n", file.questions().size(), changes.size());
        boolean fine =
                file.problems().isEmpty()
                        && new BotProblems(before.content().diagnostics()).errors() == 0
                        && new BotProblems(now.content().diagnostics()).errors() == 0;
        return fine ? ExitCode.FINE : ExitCode.BAD_INPUT;
    }

    private QuestionFile read() throws IOException {
        try (InputStream in = Files.newInputStream(UsageException.requireFile(questions))) {
            return QuestionFile.read(in);
        }
    }

    private Bot bot(String place, ShirubeProperties settings) throws IOException {
        Content content = content(place, settings);
        new BotProblems(content.diagnostics()).printErrors(console.err());
        NoGuidesException.check(List.of(place), content.guides().size(), content.diagnostics());
        return Bot.of(settings, content, Meanings.of(settings), new EncodingLines(console.err()));
    }

    /** A folder stands for itself, a file for the guides of the settings with it in their midst. */
    private static Content content(String place, ShirubeProperties settings) throws IOException {
        Path path = FilePath.of(place);
        boolean folder = Files.isDirectory(path);
        List<Path> named = List.of(folder ? path : UsageException.requireFile(place));
        Content version = new ContentLoader(Locations.places(settings, named)).load();
        return folder || version.guides().isEmpty()
                ? version
                : version.and(new ContentLoader(Locations.places(settings)).load().guides());
    }
}
