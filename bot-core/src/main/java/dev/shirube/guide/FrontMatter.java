package dev.shirube.guide;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a guide file says about itself before its text.
 *
 * @param slug the name of the guide in commands and ids
 * @param title the title
 * @param category the category, or empty
 * @param aliases other names of the job, possibly none
 * @param keywords key words, possibly none
 * @param tags tags, possibly none
 * @param relatedJobs slugs of related guides, which may or may not be loaded
 * @param description the description for search engines, or empty
 * @param thumbnail the address of a small picture, or null
 * @param heroImage the address of a large picture, or null
 * @param publishedAt the date of publication as written, or null
 * @param sampleQuestions questions that sections answer, by the heading of the section
 * @param extra keys that are not listed here, with their values as text, in the order of the file
 */
public record FrontMatter(
        String slug,
        String title,
        String category,
        List<String> aliases,
        List<String> keywords,
        List<String> tags,
        List<String> relatedJobs,
        String description,
        @Nullable String thumbnail,
        @Nullable String heroImage,
        @Nullable String publishedAt,
        Map<String, List<String>> sampleQuestions,
        Map<String, String> extra) {

    /** Copies the lists. */
    public FrontMatter {
        aliases = List.copyOf(aliases);
        keywords = List.copyOf(keywords);
        tags = List.copyOf(tags);
        relatedJobs = List.copyOf(relatedJobs);
        sampleQuestions = Collections.unmodifiableMap(new LinkedHashMap<>(sampleQuestions));
        extra = Collections.unmodifiableMap(new LinkedHashMap<>(extra));
    }
}
