package dev.shirube.app.config;

import dev.shirube.guide.load.GuideFile;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The guides that are packed with the program. */
final class PackedGuides {

    private static final String FOLDER = "classpath:/seeds/";

    private PackedGuides() {}

    static List<GuideFile> files() {
        var files = new ArrayList<GuideFile>();
        try {
            var resolver = new PathMatchingResourcePatternResolver();
            for (Resource guide : resolver.getResources(FOLDER + "*.md")) {
                String name = String.valueOf(guide.getFilename());
                if (!name.equalsIgnoreCase("README.md")) {
                    files.add(new GuideFile(FOLDER + name, guide.getContentAsByteArray()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.sort(Comparator.comparing(GuideFile::name));
        return files;
    }
}
