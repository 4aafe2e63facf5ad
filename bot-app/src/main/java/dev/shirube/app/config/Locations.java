package dev.shirube.app.config;

import dev.shirube.app.setting.BadSettingException;
import dev.shirube.app.setting.InsightsProperties;
import dev.shirube.app.setting.ShirubeProperties;
import dev.shirube.guide.load.GuideFile;
import dev.shirube.live.GuidePlaces;
import dev.shirube.support.Support;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Turns settings into places on the disk. */
public final class Locations {

    private static final Logger LOG = LoggerFactory.getLogger(Locations.class);

    private static final String GUIDES = "shirube.guides.location";
    private static final String SUPPORT = "shirube.vocabulary.support";
    private static final String VOCABULARY = "shirube.vocabulary.location";

    private static final Path USUAL = Path.of("seeds");

    private Locations() {}

    /**
     * Returns the folders of guides; a slip of the pen must not go unnoticed. Without any it is the
     * usual one, or none if that is not there.
     */
    static List<Path> guides(List<String> locations) {
        if (locations.isEmpty()) {
            return Files.isDirectory(USUAL) ? List.of(USUAL) : List.of();
        }
        return locations.stream().map(location -> folder(GUIDES, location)).toList();
    }

    /** Names where guides are looked for without any location. */
    static String usual() {
        return Files.isDirectory(USUAL) ? USUAL.toString() : "the program";
    }

    /** Returns the vocabulary files, and folders of them, what was accepted in insights last. */
    static List<Path> vocabulary(ShirubeProperties settings) {
        Stream<Path> named =
                settings.vocabulary().location().stream()
                        .map(location -> path(VOCABULARY, location));
        Stream<Path> own = Stream.of(own(settings)).filter(Files::isDirectory);
        return Stream.concat(named, own).toList();
    }

    /** Returns the folder of what the bot itself writes, which need not be there. */
    private static Path own(ShirubeProperties settings) {
        return DataFolder.of(settings).resolve("accepted");
    }

    /** Makes the folder of what the bot itself writes, so that it is looked at from the start. */
    static void makeOwn(ShirubeProperties settings) {
        try {
            if (!Files.isDirectory(own(settings))) {
                Files.createDirectories(own(settings));
            }
        } catch (IOException e) {
            LOG.warn("nothing can be accepted in insights: {}", e.toString());
        }
    }

    /**
     * Returns the vocabulary file that accepted questions are written to.
     *
     * @param settings the settings
     * @return the last that the operator has named, or one of the bot's own
     */
    public static Path accepted(ShirubeProperties settings) {
        List<String> named = settings.vocabulary().location();
        Path place = named.isEmpty() ? own(settings) : path(VOCABULARY, named.getLast());
        return Files.isDirectory(place) || named.isEmpty() ? place.resolve("accepted.yaml") : place;
    }

    /**
     * Returns the file of labelled questions that accepted ones are added to.
     *
     * @param settings the settings
     * @param insights those of insights
     * @return the file, which need not be there
     */
    public static Path labels(ShirubeProperties settings, InsightsProperties insights) {
        String named = insights.questions();
        return named == null || named.isBlank()
                ? own(settings).resolve("questions.jsonl")
                : path("shirube.insights.questions", named);
    }

    /**
     * Returns the notes of guides that are missing.
     *
     * @param settings the settings
     * @return the file, which need not be there
     */
    public static Path notes(ShirubeProperties settings) {
        return own(settings).resolve("missing.jsonl");
    }

    /** Returns where people in distress can turn to. */
    static Support support(ShirubeProperties settings) {
        String location = settings.vocabulary().support();
        if (location == null || location.isBlank()) {
            return Support.shipped();
        }
        try {
            return Support.shipped().with(location, Files.readString(path(SUPPORT, location)));
        } catch (IOException e) {
            throw new BadSettingException(SUPPORT, location + " cannot be read");
        } catch (IllegalArgumentException e) {
            throw new BadSettingException(
                    SUPPORT, "names a file that cannot be used:\n" + e.getMessage());
        }
    }

    /**
     * Returns all places of guides and vocabulary.
     *
     * @param settings name them
     * @return the places
     * @throws BadSettingException if one of them cannot be used
     */
    public static GuidePlaces places(ShirubeProperties settings) {
        List<Path> folders = guides(settings.guides().location());
        return new GuidePlaces(
                folders,
                folders.isEmpty() ? PackedGuides.files() : List.of(),
                vocabulary(settings));
    }

    /**
     * Returns other places of guides, with the vocabulary of the settings.
     *
     * @param settings name the vocabulary
     * @param guides folders and single files, all of which are there
     * @return the places
     * @throws IOException if a file cannot be read
     * @throws BadSettingException if a place of the vocabulary cannot be used
     */
    public static GuidePlaces places(ShirubeProperties settings, List<Path> guides)
            throws IOException {
        var files = new ArrayList<GuideFile>();
        for (Path guide : guides) {
            if (!Files.isDirectory(guide)) {
                files.add(GuideFile.load(guide));
            }
        }
        List<Path> folders = guides.stream().filter(Files::isDirectory).toList();
        return new GuidePlaces(folders, files, vocabulary(settings));
    }

    /** Returns the path that a setting names. */
    static Path path(String setting, String location) {
        try {
            return FilePath.of(location);
        } catch (InvalidPathException e) {
            throw new BadSettingException(setting, e.getReason());
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
