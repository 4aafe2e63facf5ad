package dev.shirube.app.console;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.util.ArrayList;
import java.util.List;

/** The option that names folders of guides. It may also stand before the command. */
public final class GuideFolders {

    /** The name of the option. */
    public static final String NAME = "--guides";

    @Option(
            names = NAME,
            paramLabel = "DIR",
            description = {
                "A folder of guides, in place of the setting",
                "shirube.guides.location. May be given several times."
            })
    private List<String> folders = new ArrayList<>();

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    /** Creates the option. */
    public GuideFolders() {}

    /** Returns the folders. */
    public List<String> folders() {
        var all = new ArrayList<String>();
        if (command != null && command.parent() != null) {
            all.addAll(before(command.parent()));
        }
        all.addAll(folders);
        return List.copyOf(all);
    }

    /** Returns the folders as settings. */
    public List<String> settings() {
        var settings = new ArrayList<String>();
        List<String> all = folders();
        for (int i = 0; i < all.size(); i++) {
            settings.add("--shirube.guides.location[" + i + "]=" + all.get(i));
        }
        return settings;
    }

    /** Returns the folders that were named before the command. */
    public static List<String> before(CommandSpec program) {
        OptionSpec option = program.findOption(NAME);
        List<String> given = option == null ? null : option.getValue();
        return given == null ? List.of() : given;
    }
}
