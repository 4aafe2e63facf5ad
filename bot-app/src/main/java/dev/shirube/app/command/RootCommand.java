package dev.shirube.app.command;

import dev.shirube.app.console.GuideFolders;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The program without a command: it serves. */
@Command(
        name = "shirube",
        description = "Answers career questions from Markdown guides, word for word.",
        footer = {
            "",
            "Without a command it serves. Any setting can be given as --name=value, for",
            "example --shirube.guides.location=guides.",
            "Exit codes: 0 done, 1 bad input, 2 wrong usage or settings."
        })
final class RootCommand extends BotCommand {

    private final ServeCommand serve;

    @Mixin private GuideFolders guides = new GuideFolders();

    RootCommand(ServeCommand serve) {
        super(serve.console, serve.startup);
        this.serve = serve;
    }

    @Override
    public Integer call() throws Exception {
        return serve.serve(guides);
    }
}
