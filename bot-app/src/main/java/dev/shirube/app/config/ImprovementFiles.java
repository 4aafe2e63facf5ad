package dev.shirube.app.config;

import dev.shirube.app.insights.improve.Improvements;
import dev.shirube.app.insights.improve.NotedGuides;
import dev.shirube.app.setting.InsightsProperties;
import dev.shirube.app.setting.Settings;
import dev.shirube.app.setting.ShirubeProperties;
import dev.shirube.meaning.MeaningSource;
import dev.shirube.snapshot.Snapshot;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;

/** Finds where accepted questions are written. */
public final class ImprovementFiles {

    private static final Logger LOG = LoggerFactory.getLogger(ImprovementFiles.class);

    private ImprovementFiles() {}

    /**
     * Makes the folder of what the bot itself writes, so that it is looked at from the start.
     *
     * @param settings the settings
     */
    static void prepare(ShirubeProperties settings) {
        Path folder = DataFolder.of(settings).resolve("accepted");
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            LOG.warn("nothing can be accepted in insights: {}", e.toString());
        }
    }

    /**
     * Makes what improves the bot.
     *
     * @param settings the settings
     * @param insights the settings of insights
     * @param live gives the guides that are served
     * @param meaning where their vectors come from
     * @return what improves the bot
     */
    public static Improvements of(
            ShirubeProperties settings,
            InsightsProperties insights,
            Supplier<Snapshot> live,
            MeaningSource meaning) {
        return new Improvements(
                live,
                meaning,
                Meanings.threads(),
                settings.language(),
                Locations.accepted(settings),
                Locations.labels(settings, insights));
    }

    /**
     * Returns the file of labelled questions.
     *
     * @param settings the settings
     * @param environment where the file may be named
     * @return the file, which need not be there
     */
    public static Path labels(ShirubeProperties settings, Environment environment) {
        return Locations.labels(
                settings, Settings.bind(environment, "shirube.insights", InsightsProperties.class));
    }

    /**
     * Returns the notes of guides that are missing.
     *
     * @param settings the settings
     * @return the notes
     */
    public static NotedGuides notes(ShirubeProperties settings) {
        return new NotedGuides(
                DataFolder.of(settings).resolve("accepted").resolve("missing.jsonl"));
    }
}
