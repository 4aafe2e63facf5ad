package dev.shirube.app.command;

import dev.shirube.app.config.FilePath;
import dev.shirube.app.config.Knowledge;
import dev.shirube.app.config.NoGuides;
import dev.shirube.app.config.ShirubeProperties;
import dev.shirube.guide.GuideFile;
import dev.shirube.guide.Problem;
import dev.shirube.guide.load.GuideFolder;
import dev.shirube.guide.load.GuideLibrary;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** Checks guides. */
@Command(
        name = "lint",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Checks guides; prints a line for each problem.",
        footer = {"", "Vocabulary files that the settings name are checked as well."})
final class LintCommand implements Callable<Integer> {

    private final Console console;
    private final Startup startup;

    @Mixin private GuideFolders guides = new GuideFolders();

    @Parameters(
            paramLabel = "DIR",
            arity = "0..*",
            description = {
                "Folders or files; without any, those of the setting",
                "shirube.guides.location."
            })
    private List<String> locations = new ArrayList<>();

    LintCommand(Console console, Startup startup) {
        this.console = console;
        this.startup = startup;
    }

    @Override
    public Integer call() throws IOException {
        ShirubeProperties settings = startup.settings(new GuideFolders());
        var named = new ArrayList<>(guides.folders());
        named.addAll(locations);
        List<Path> places = named.stream().map(LintCommand::place).toList();
        var knowledge = Knowledge.of(settings).thorough(LocalDate.now(ZoneId.systemDefault()));
        List<String> usual = settings.guides().location();
        GuideLibrary library =
                places.isEmpty() ? knowledge.guides(usual) : library(places, knowledge);
        var problems = new BotProblems(library);
        problems.print(console.out());
        console.err()
                .printf(
                        "guides: %d, errors: %d, warnings: %d%n",
                        library.guides().size(), problems.errors(), problems.warnings());
        if (problems.errors() == 0) {
            NoGuides.of(named.isEmpty() ? usual : named, library.guides().size(), List.of())
                    .ifPresent(why -> {
                        throw new NothingToAnswerFromException(why);
                    });
        }
        return problems.errors() == 0 ? ExitCode.FINE : ExitCode.BAD_INPUT;
    }

    private static Path place(String name) {
        Path path = FilePath.of(name);
        if (!Files.exists(path)) {
            throw new UsageException("there is no file or folder " + name);
        }
        return path;
    }

    private static GuideLibrary library(List<Path> places, Knowledge knowledge) throws IOException {
        var files = new ArrayList<GuideFile>();
        var problems = new ArrayList<Problem>();
        for (Path place : places) {
            if (Files.isDirectory(place)) {
                GuideFolder.Listing listing = new GuideFolder(place).list();
                files.addAll(listing.files());
                problems.addAll(listing.problems());
            } else {
                files.add(GuideFile.load(place));
            }
        }
        GuideLibrary read = GuideLibrary.read(knowledge.reader(), files);
        problems.addAll(read.problems());
        return knowledge.withProblems(new GuideLibrary(read.guides(), problems, read.refused()));
    }
}
