package dev.shirube.app.command;

import dev.shirube.app.config.FilePath;
import dev.shirube.app.config.Locations;
import dev.shirube.app.config.NoGuidesException;
import dev.shirube.app.console.BotProblems;
import dev.shirube.app.console.Console;
import dev.shirube.app.console.ExitCode;
import dev.shirube.app.console.GuideFolders;
import dev.shirube.app.console.UsageException;
import dev.shirube.app.setting.ShirubeProperties;
import dev.shirube.live.Content;
import dev.shirube.live.ContentLoader;
import dev.shirube.live.GuidePlaces;

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

/** Checks guides. */
@Command(
        name = "lint",
        description = "Checks guides; prints a line for each problem.",
        footer = {"", "Vocabulary files that the settings name are checked as well."})
final class LintCommand extends BotCommand {

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
        super(console, startup);
    }

    @Override
    public Integer call() throws IOException {
        ShirubeProperties settings = startup.settings(new GuideFolders());
        var named = new ArrayList<>(guides.folders());
        named.addAll(locations);
        List<Path> places = named.stream().map(LintCommand::place).toList();
        GuidePlaces where =
                places.isEmpty() ? Locations.places(settings) : Locations.places(settings, places);
        Content content =
                ContentLoader.thorough(where, LocalDate.now(ZoneId.systemDefault())).load();
        var problems = new BotProblems(content.diagnostics());
        problems.print(console.out());
        console.err()
                .printf(
                        "guides: %d, errors: %d, warnings: %d%n",
                        content.guides().size(), problems.errors(), problems.warnings());
        if (problems.errors() == 0) {
            NoGuidesException.check(
                    named.isEmpty() ? settings.guides().location() : named,
                    content.guides().size(),
                    List.of());
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
}
