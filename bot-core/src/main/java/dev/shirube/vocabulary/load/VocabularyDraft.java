package dev.shirube.vocabulary.load;

import dev.shirube.diagnostic.Diagnostic;
import dev.shirube.diagnostic.Diagnostics;
import dev.shirube.vocabulary.SynonymGroup;
import dev.shirube.vocabulary.Vocabulary;
import dev.shirube.vocabulary.load.Fragment.PhraseEntry;
import dev.shirube.yaml.YamlNodes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A vocabulary in the making. A file goes in wholly or not at all. Not safe for several threads.
 */
final class VocabularyDraft {

    private final TopicsDraft topics = new TopicsDraft();
    private final LevelsDraft levels = new LevelsDraft();
    private final ThingsDraft things = new ThingsDraft();
    private final Map<String, Set<String>> jobs = new LinkedHashMap<>();
    private final Set<String> jobHeads = new LinkedHashSet<>();
    private final Map<String, Set<String>> aliases = new LinkedHashMap<>();
    private final Set<SynonymGroup> synonyms = new LinkedHashSet<>();
    private final Map<String, Set<String>> phrases = new LinkedHashMap<>();
    private final Set<String> fillers = new LinkedHashSet<>();
    private final Map<String, Map<String, List<String>>> sampleQuestions = new LinkedHashMap<>();
    private final Map<String, Map<String, List<String>>> pinnedQuestions = new LinkedHashMap<>();
    private boolean newKinds = true;

    /** What a file says, and what is wrong with it. */
    private record ReadSource(Fragment fragment, Diagnostics diagnostics) {

        static ReadSource of(VocabularySource source) {
            var diagnostics = new Diagnostics(source.file());
            return new ReadSource(new FragmentReader(diagnostics).read(source.text()), diagnostics);
        }
    }

    /**
     * Reads files at once, merges them one after the other, and returns the problems of those left
     * out.
     */
    List<Diagnostic> mergeAll(List<VocabularySource> sources) {
        var problems = new ArrayList<Diagnostic>();
        for (ReadSource read : sources.parallelStream().map(ReadSource::of).toList()) {
            problems.addAll(merge(read.fragment(), read.diagnostics()));
        }
        return problems;
    }

    /**
     * Makes any further kind of phrase a problem: the bot would never look at it, so it can only be
     * a slip of the pen.
     */
    void closePhraseKinds() {
        newKinds = false;
    }

    Vocabulary vocabulary() {
        return new Vocabulary(
                topics.topics(),
                levels.levels(),
                jobs.values().stream().map(List::copyOf).toList(),
                List.copyOf(jobHeads),
                lists(aliases),
                List.copyOf(synonyms),
                lists(phrases),
                List.copyOf(fillers),
                sampleQuestions,
                pinnedQuestions,
                things.things());
    }

    private List<Diagnostic> merge(Fragment fragment, Diagnostics diagnostics) {
        topics.check(fragment.topics(), diagnostics);
        levels.check(fragment.levels(), diagnostics);
        things.check(fragment.things(), diagnostics);
        checkKinds(fragment.phrases(), diagnostics);
        if (!diagnostics.hasErrors()) {
            add(fragment);
        }
        return diagnostics.sorted();
    }

    private void checkKinds(List<PhraseEntry> entries, Diagnostics diagnostics) {
        for (PhraseEntry entry : entries) {
            String kind = entry.kind().value();
            if (!newKinds && !phrases.containsKey(kind)) {
                diagnostics.error(
                        entry.kind().line(),
                        YamlNodes.unknown("kind of phrase", kind, List.copyOf(phrases.keySet())));
            }
        }
    }

    private void add(Fragment fragment) {
        topics.add(fragment.topics());
        levels.add(fragment.levels());
        things.add(fragment.things());
        // A job goes by its first name: whoever lists it again only knows more names of it.
        fragment.jobNames().forEach(names -> add(jobs, names.getFirst(), names));
        jobHeads.addAll(fragment.jobHeads());
        fragment.aliases().forEach((job, names) -> add(aliases, job, names));
        synonyms.addAll(fragment.synonyms());
        fragment.phrases().forEach(entry -> add(phrases, entry.kind().value(), entry.phrases()));
        fillers.addAll(fragment.fillers());
        fragment.sampleQuestions().forEach((guide, more) -> add(sampleQuestions, guide, more));
        fragment.pinnedQuestions().forEach((guide, more) -> add(pinnedQuestions, guide, more));
    }

    private static void add(
            Map<String, Map<String, List<String>>> guides,
            String guide,
            Map<String, List<String>> byHeading) {
        Map<String, List<String>> known = guides.computeIfAbsent(guide, g -> new LinkedHashMap<>());
        byHeading.forEach((heading, questions) ->
                known.merge(heading, questions, (a, b) -> Names.union(a, b)));
    }

    private static void add(Map<String, Set<String>> map, String key, Collection<String> values) {
        map.computeIfAbsent(key, k -> new LinkedHashSet<>()).addAll(values);
    }

    private static Map<String, List<String>> lists(Map<String, Set<String>> map) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        map.forEach((key, values) -> lists.put(key, List.copyOf(values)));
        return lists;
    }
}
