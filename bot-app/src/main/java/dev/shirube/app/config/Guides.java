package dev.shirube.app.config;

import dev.shirube.guide.GuideFile;
import dev.shirube.guide.GuideFolder;
import dev.shirube.guide.GuideLibrary;
import dev.shirube.guide.GuideReader;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the guides that the settings name. */
public final class Guides {

    private static final String SETTING = "shirube.guides.location";
    private static final String USUAL_FOLDER = "seeds";
    private static final String PACKED = "classpath:/" + USUAL_FOLDER + "/";

    private final GuideReader reader;

    /**
     * Prepares to read guides.
     *
     * @param reader reads each file
     */
    public Guides(GuideReader reader) {
        this.reader = reader;
    }

    /**
     * Reads the guides.
     *
     * @param locations folders; without any the usual ones
     * @return all guides that could be read, and all that was wrong
     * @throws BadSettingException if one of the locations is no folder
     */
    public GuideLibrary read(List<String> locations) {
        List<Path> folders = locations.stream().map(Guides::folder).toList();
        if (folders.isEmpty()) {
            Path usual = Path.of(USUAL_FOLDER);
            if (!Files.isDirectory(usual)) {
                return GuideLibrary.read(reader, packed());
            }
            folders = List.of(usual);
        }
        return GuideLibrary.ofFolders(reader, folders.stream().map(GuideFolder::new).toList());
    }

    private static Path folder(String location) {
        Path folder = path(SETTING, location);
        if (!Files.exists(folder)) {
            throw new BadSettingException(SETTING, "there is no folder " + location);
        }
        if (!Files.isDirectory(folder)) {
            throw new BadSettingException(SETTING, location + " is not a folder");
        }
        return folder;
    }

    static Path path(String setting, String location) {
        try {
            return Path.of(location);
        } catch (InvalidPathException e) {
            throw new BadSettingException(setting, "\"" + location + "\" is not a path");
        }
    }

    private static List<GuideFile> packed() {
        var files = new ArrayList<GuideFile>();
        try {
            for (Resource guide :
                    new PathMatchingResourcePatternResolver().getResources(PACKED + "*.md")) {
                String name = String.valueOf(guide.getFilename());
                if (!name.equalsIgnoreCase("README.md")) {
                    files.add(new GuideFile(PACKED + name, guide.getContentAsByteArray()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.sort(Comparator.comparing(GuideFile::name));
        return files;
    }
}
