package dev.shirube.app.config;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** Turns settings into places on the disk. */
final class Locations {

    private static final Path USUAL = Path.of("seeds");

    private Locations() {}

    /** Returns the folder that is read where no setting names one, if it is there. */
    static List<Path> usual() {
        return Files.isDirectory(USUAL) ? List.of(USUAL) : List.of();
    }

    /** Returns the folders that a setting names; a slip of the pen must not go unnoticed. */
    static List<Path> folders(String setting, List<String> locations) {
        return locations.stream().map(location -> folder(setting, location)).toList();
    }

    /** Returns the path that a setting names. */
    static Path path(String setting, String location) {
        try {
            return Path.of(location);
        } catch (InvalidPathException e) {
            throw new BadSettingException(setting, "\"" + location + "\" is not a path");
        }
    }

    private static Path folder(String setting, String location) {
        Path folder = path(setting, location);
        if (!Files.exists(folder)) {
            throw new BadSettingException(setting, "there is no folder " + location);
        }
        if (!Files.isDirectory(folder)) {
            throw new BadSettingException(setting, location + " is not a folder");
        }
        return folder;
    }
}
