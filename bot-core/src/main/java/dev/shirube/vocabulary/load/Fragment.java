package dev.shirube.vocabulary.load;

import dev.shirube.vocabulary.SynonymGroup;
import dev.shirube.vocabulary.YearRange;
import dev.shirube.yaml.LineText;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * What one vocabulary file says, before it is merged: entries may lack what the entry of the same
 * id already has. Lines are kept so that problems found while merging can name theirs.
 */
record Fragment(
        List<TopicEntry> topics,
        List<LevelEntry> levels,
        List<List<String>> jobNames,
        List<String> jobHeads,
        Map<String, List<String>> aliases,
        List<SynonymGroup> synonyms,
        List<PhraseEntry> phrases,
        List<String> fillers,
        Map<String, Map<String, List<String>>> sampleQuestions,
        Map<String, Map<String, List<String>>> pinnedQuestions,
        List<ThingEntry> things) {

    /** A name of which one language may be missing. */
    record Name(@Nullable String ja, @Nullable String en) {

        static final Name NONE = new Name(null, null);
    }

    /** A topic, or what is added to one. */
    record TopicEntry(
            LineText id,
            Name name,
            List<LineText> commands,
            List<String> headings,
            List<String> asks,
            @Nullable LineText broader,
            List<String> sampleHeadings,
            List<String> sampleQuestions) {

        /** Whether anything tells what the topic is about. */
        boolean isKnownBySomething() {
            return !commands.isEmpty() || !headings.isEmpty() || !sampleHeadings.isEmpty();
        }
    }

    /** A level, or what is added to one. */
    record LevelEntry(LineText id, Name name, @Nullable YearRange years, List<String> asks) {}

    /** A thing, or what is added to one. */
    record ThingEntry(
            LineText id,
            Name name,
            List<String> asked,
            List<String> told,
            @Nullable Boolean bySection) {}

    /** Phrases of one kind. */
    record PhraseEntry(LineText kind, List<String> phrases) {}
}
