package dev.shirube.app.command;

import picocli.CommandLine.Option;

import java.util.ArrayList;
import java.util.List;

/** The option that names folders of guides. */
final class GuideFolders {

    @Option(
            names = "--guides",
            paramLabel = "DIR",
            description = {
                "A folder of guides, in place of shirube.guides.location. May be given several"
                        + " times."
            })
    private List<String> folders = new ArrayList<>();

    /** Creates the option. */
    GuideFolders() {}

    /** Returns the folders. */
    List<String> folders() {
        return List.copyOf(folders);
    }

    /** Returns the folders as settings. */
    List<String> settings() {
        var settings = new ArrayList<String>();
        for (int i = 0; i < folders.size(); i++) {
            settings.add("--shirube.guides.location[" + i + "]=" + folders.get(i));
        }
        return settings;
    }
}
