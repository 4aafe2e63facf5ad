package dev.shirube.app.command;

import dev.shirube.app.config.Bot;
import dev.shirube.app.config.FilePath;
import dev.shirube.app.config.Knowledge;
import dev.shirube.app.config.Meanings;
import dev.shirube.app.config.NoGuides;
import dev.shirube.app.config.ShirubeProperties;
import dev.shirube.eval.ask.AnswerChange;
import dev.shirube.eval.ask.QuestionFile;
import dev.shirube.guide.Guide;
import dev.shirube.guide.GuideFile;
import dev.shirube.guide.load.GuideFolder;
import dev.shirube.guide.load.GuideLibrary;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/** Tells which questions another version of guides answers otherwise. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Lists the questions that another version of guides answers otherwise.",
        footer = {
            "",
            "Of two files each takes the place of the guide with its slug among the others; of two"
                    + " folders each has all guides."
        })
final class DiffCommand implements Callable<Integer> {

    private final Console console;
    private final Startup startup;

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
        this.console = console;
        this.startup = startup;
    }

    @Override
    public Integer call() throws IOException {
        QuestionFile file = read();
        file.problems().forEach(problem -> console.err().println(questions + ":" + problem));
        ShirubeProperties settings = startup.settings(guides);
        var knowledge = Knowledge.of(settings);
        Bot before = bot(old, settings, knowledge);
        Bot now = bot(changed, settings, knowledge);
        List<AnswerChange> changes =
                AnswerChange.among(file.questions(), before.asker(), now.asker());
        changes.stream().flatMap(change -> change.lines().stream()).forEach(console.out()::println);
        console.err()
                .printf("questions: %d, changed: %d%n", file.questions().size(), changes.size());
        boolean fine =
                file.problems().isEmpty()
                        && new BotProblems(before.library()).errors() == 0
                        && new BotProblems(now.library()).errors() == 0;
        return fine ? ExitCode.FINE : ExitCode.BAD_INPUT;
    }

    private QuestionFile read() throws IOException {
        try (InputStream in = Files.newInputStream(UsageException.requireFile(questions))) {
            return QuestionFile.read(in);
        }
    }

    private Bot bot(String place, ShirubeProperties settings, Knowledge knowledge)
            throws IOException {
        GuideLibrary library = library(place, settings, knowledge);
        new BotProblems(library).printErrors(console.err());
        NoGuides.of(List.of(place), library.guides().size(), library.problems())
                .ifPresent(why -> {
                    throw new NothingToAnswerFromException(why);
                });
        return Bot.of(
                settings,
                knowledge,
                library,
                Meanings.of(settings),
                new EncodingLines(console.err()));
    }

    private static GuideLibrary library(
            String place, ShirubeProperties settings, Knowledge knowledge) throws IOException {
        Path path = FilePath.of(place);
        if (Files.isDirectory(path)) {
            return GuideLibrary.ofFolders(knowledge.reader(), List.of(new GuideFolder(path)));
        }
        GuideFile file = GuideFile.load(UsageException.requireFile(place));
        GuideLibrary version = GuideLibrary.read(knowledge.reader(), List.of(file));
        Set<String> slugs =
                version.guides().stream().map(Guide::slug).collect(Collectors.toUnmodifiableSet());
        List<Guide> all = new ArrayList<>(version.guides());
        if (!all.isEmpty()) {
            knowledge.guides(settings.guides().location()).guides().stream()
                    .filter(guide -> !slugs.contains(guide.slug()))
                    .forEach(all::add);
        }
        return new GuideLibrary(all, version.problems(), version.refused());
    }
}
