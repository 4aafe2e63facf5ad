package dev.shirube.app.command;

import dev.shirube.app.console.GuideFolders;
import dev.shirube.app.console.Version;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.util.concurrent.Callable;

/** The program without a command: it serves. */
@Command(
        name = "shirube",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Answers career questions from Markdown guides, word for word.",
        footer = {
            "",
            "Without a command it serves. Any setting can be given as --name=value, for",
            "example --shirube.guides.location=guides.",
            "Exit codes: 0 done, 1 bad input, 2 wrong usage or settings."
        })
final class RootCommand implements Callable<Integer> {

    private final ServeCommand serve;

    @Mixin private GuideFolders guides = new GuideFolders();

    RootCommand(ServeCommand serve) {
        this.serve = serve;
    }

    @Override
    public Integer call() throws Exception {
        return serve.serve(guides);
    }
}
