package dev.shirube.guide;

import dev.shirube.text.Language;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which guides are the same one in two languages: those of which one names the other as {@code
 * translation_of}, or both do. Each guide has one translation at most. Immutable.
 */
public final class Translations {

    /** The key of the front matter that names the other guide, by its slug or its file. */
    public static final String KEY = "translation_of";

    private final Map<String, Guide> otherBySlug;
    private final Map<String, Language> languages;
    private final Map<String, String> faults;

    private Translations(Map<String, Guide> otherBySlug, Map<String, String> faults) {
        this.otherBySlug = otherBySlug;
        this.languages =
                otherBySlug.values().stream()
                        .collect(Collectors.toUnmodifiableMap(Guide::slug, GuideLanguage::of));
        this.faults = faults;
    }

    /**
     * Pairs guides. One that names no guide, itself, one in its own language, or one that has
     * another translation already stays alone.
     *
     * @param guides the guides, no two with the same slug; of several translations of one guide
     *     into the same language the first counts
     * @return the pairs, and what is wrong with names that made none
     */
    public static Translations of(Collection<Guide> guides) {
        var pairs = new LinkedHashMap<String, Guide>();
        var faults = new LinkedHashMap<String, String>();
        Map<String, Guide> byName = byName(guides);
        for (Guide guide : guides) {
            String named = named(guide);
            if (named.isEmpty()) {
                continue;
            }
            @Nullable Guide other = byName.get(key(named));
            Optional<String> fault = fault(guide, other, named, pairs);
            if (other == null || fault.isPresent()) {
                faults.put(guide.slug(), fault.orElse(""));
            } else {
                pairs.put(guide.slug(), other);
                pairs.put(other.slug(), guide);
            }
        }
        return new Translations(Map.copyOf(pairs), Map.copyOf(faults));
    }

    private static Optional<String> fault(
            Guide guide, @Nullable Guide other, String named, Map<String, Guide> pairs) {
        if (other == null) {
            return Optional.of("there is no guide %s".formatted(named));
        }
        if (other.slug().equals(guide.slug())) {
            return Optional.of("a guide is no translation of itself");
        }
        @Nullable Guide of = pairs.get(guide.slug());
        @Nullable Guide known = pairs.get(other.slug());
        if ((of != null && !of.slug().equals(other.slug()))
                || (known != null && !known.slug().equals(guide.slug()))) {
            return Optional.of(
                    "it and %s name more than one guide in a circle or a row; two belong together"
                            .formatted(named));
        }
        return GuideLanguage.of(guide) == GuideLanguage.of(other)
                ? Optional.of(
                        "%s is in the same language; language: en or ja tells which it is"
                                .formatted(named))
                : Optional.empty();
    }

    private static Map<String, Guide> byName(Collection<Guide> guides) {
        var byName = new HashMap<String, Guide>();
        guides.forEach(guide -> byName.putIfAbsent(guide.slug(), guide));
        guides.forEach(guide -> byName.putIfAbsent(key(guide.file()), guide));
        return byName;
    }

    /** A path leads to a file of the same folder or another one; its name tells which. */
    private static String key(String named) {
        String file =
                named.substring(Math.max(named.lastIndexOf('/'), named.lastIndexOf('\\')) + 1);
        return file.endsWith(".md") ? file.substring(0, file.length() - ".md".length()) : file;
    }

    private static String named(Guide guide) {
        return guide.frontMatter().extra().getOrDefault(KEY, "").strip();
    }

    /**
     * Returns the same guide in the other language.
     *
     * @param guide a guide
     * @return its translation, or nothing
     */
    public Optional<Guide> of(Guide guide) {
        return Optional.ofNullable(otherBySlug.get(guide.slug()));
    }

    /**
     * Returns whether there are no two guides that belong together.
     *
     * @return true where each guide stands alone
     */
    public boolean isEmpty() {
        return otherBySlug.isEmpty();
    }

    /**
     * Returns what is wrong with the name of another guide in a guide.
     *
     * @param guide a guide
     * @return what is wrong, or nothing
     */
    public Optional<String> fault(Guide guide) {
        return Optional.ofNullable(faults.get(guide.slug()));
    }

    /**
     * Leaves of each pair the guide that is in a language.
     *
     * @param guides guides
     * @param language the language
     * @return the guides in their order, without those whose translation is in the language
     */
    public List<Guide> in(Language language, List<Guide> guides) {
        var kept = new ArrayList<Guide>();
        for (Guide guide : guides) {
            if (languages.getOrDefault(guide.slug(), language) == language) {
                kept.add(guide);
            }
        }
        return List.copyOf(kept);
    }
}
