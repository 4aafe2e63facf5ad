package dev.shirube.app.command;

import dev.shirube.app.config.Knowledge;
import dev.shirube.app.config.ShirubeProperties;
import dev.shirube.guide.GuideFile;
import dev.shirube.guide.GuideFolder;
import dev.shirube.guide.GuideLibrary;
import dev.shirube.guide.Problem;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    @Parameters(
            paramLabel = "DIR",
            arity = "0..*",
            description = "Folders or files; without any, those of shirube.guides.location.")
    private List<Path> locations = new ArrayList<>();

    LintCommand(Console console, Startup startup) {
        this.console = console;
        this.startup = startup;
    }

    @Override
    public Integer call() throws IOException {
        for (Path location : locations) {
            if (!Files.exists(location)) {
                throw new UsageException("there is no file or folder " + location);
            }
        }
        ShirubeProperties settings = startup.settings(new GuideFolders());
        var knowledge = Knowledge.of(settings).thorough();
        GuideLibrary library =
                locations.isEmpty()
                        ? knowledge.guides(settings.guides().location())
                        : library(knowledge);
        var problems = new BotProblems(library);
        problems.print(console.out());
        console.err()
                .printf(
                        "guides: %d, errors: %d, warnings: %d%n",
                        library.guides().size(), problems.errors(), problems.warnings());
        return problems.errors() == 0 ? ExitCode.FINE : ExitCode.BAD_INPUT;
    }

    private GuideLibrary library(Knowledge knowledge) throws IOException {
        var files = new ArrayList<GuideFile>();
        var problems = new ArrayList<Problem>();
        for (Path location : locations) {
            if (Files.isDirectory(location)) {
                GuideFolder.Listing listing = new GuideFolder(location).list();
                files.addAll(listing.files());
                problems.addAll(listing.problems());
            } else {
                files.add(GuideFile.load(location));
            }
        }
        GuideLibrary read = GuideLibrary.read(knowledge.reader(), files);
        problems.addAll(read.problems());
        return knowledge.withProblems(new GuideLibrary(read.guides(), problems, read.refused()));
    }
}
