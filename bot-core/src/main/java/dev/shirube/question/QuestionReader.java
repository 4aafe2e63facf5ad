package dev.shirube.question;

import dev.shirube.guide.Guide;
import dev.shirube.search.Keyword;
import dev.shirube.text.Folding;
import dev.shirube.text.Language;
import dev.shirube.text.Morphemes;
import dev.shirube.text.PhraseMatcher;
import dev.shirube.vocabulary.Topic;
import dev.shirube.vocabulary.Vocabulary;
import dev.shirube.vocabulary.YearRange;
import dev.shirube.vocabulary.YearsReader;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads questions in the words of a vocabulary. Immutable and safe for use by several threads. */
public final class QuestionReader {

    /** A cue also tells what the section says, but the topic itself counts on its own. */
    private static final double CUE_WEIGHT = 0.5;

    /** The guide is about the job all through; where it says its name matters little. */
    private static final double SUBJECT_WEIGHT = 0.3;

    /** A shorter phrase is found in the middle of words that have nothing to do with it. */
    private static final int SHORT_PHRASE = 2;

    private final JobDirectory jobs;
    private final JobRoles roles;
    private final UnlistedJobs unlistedJobs;
    private final PhraseMatcher<String> topics;
    private final PhraseMatcher<List<String>> synonyms;
    private final PhraseMatcher<String> fillers;
    private final PhraseMatcher<String> turns;
    private final YearsReader years;
    private final ContentWords contentWords;

    /**
     * Prepares to read questions.
     *
     * @param vocabulary the topics, levels, synonyms and turns of speech
     * @param guides the guides whose jobs are covered
     */
    public QuestionReader(Vocabulary vocabulary, List<Guide> guides) {
        this.jobs = JobDirectory.of(guides, vocabulary);
        this.roles = new JobRoles();
        this.unlistedJobs = new UnlistedJobs(vocabulary.jobHeads());
        this.topics =
                PhraseMatcher.of(add -> {
                    for (Topic topic : vocabulary.topics()) {
                        topic.asks().forEach(cue -> add.accept(cue, topic.id()));
                    }
                });
        this.synonyms =
                PhraseMatcher.of(add ->
                        vocabulary
                                .synonyms()
                                .forEach(group ->
                                        group.phrases()
                                                .forEach(phrase ->
                                                        add.accept(phrase, group.phrases()))));
        this.fillers =
                PhraseMatcher.of(
                        add -> vocabulary.fillers().forEach(phrase -> add.accept(phrase, phrase)));
        this.turns =
                PhraseMatcher.of(add -> {
                    for (Map.Entry<String, List<String>> turn : vocabulary.phrases().entrySet()) {
                        turn.getValue().forEach(phrase -> add.accept(phrase, turn.getKey()));
                    }
                });
        this.years = new YearsReader(vocabulary.levels());
        this.contentWords = new ContentWords(vocabulary.fillers());
    }

    /**
     * Returns the jobs that questions can name.
     *
     * @return the directory
     */
    public JobDirectory jobs() {
        return jobs;
    }

    /**
     * Reads a question.
     *
     * @param written what the person wrote
     * @return what can be understood of it
     */
    public Question read(String written) {
        String text = QuestionText.normalise(written);
        Folding folding = Folding.of(text);
        Morphemes morphemes = Morphemes.of(text);
        var spans = new Spans(text);

        List<JobMention> mentions = mentions(text, folding, spans);
        mentions.forEach(mention -> spans.take(mention.start(), mention.end()));
        YearRange level = takeYears(spans);
        List<TopicCue> cues = cues(folding, morphemes, spans);
        Set<String> said = turns(folding, morphemes, spans);
        JobRoles.Roles role = roles.assign(text, mentions, cues);

        List<Keyword> keywords = new ArrayList<>();
        for (JobMention companion : role.companions()) {
            String name = text.substring(companion.start(), companion.end());
            keywords.add(new Keyword(name, jobs.otherNames(name), 1));
        }
        // 「CTOとはどう分担する」 does not ask what a CTO is
        cues.removeIf(cue -> role.companions().stream().anyMatch(c -> c.end() == cue.start()));
        List<TopicCue> asking = takeSynonyms(text, folding, morphemes, spans, cues, keywords);
        List<Keyword> cueWords = new ArrayList<>();
        cueWords.add(Keyword.of(text));
        asking.forEach(cue -> spans.take(cue.start(), cue.end()));
        takeFillers(folding, morphemes, spans);
        keywords.addAll(contentWords.of(text, Morphemes.of(spans.rest()), spans));
        return new Question(
                text,
                Language.of(text).orElse(null),
                role.subjects(),
                role.companions(),
                asking.stream().map(TopicCue::topic).distinct().toList(),
                level,
                cueWords,
                keywords,
                said);
    }

    private List<JobMention> mentions(String text, Folding folding, Spans spans) {
        List<JobMention> exact = jobs.find(folding);
        if (exact.stream().anyMatch(m -> m.job().isCovered())) {
            return exact;
        }
        List<JobMention> mended =
                jobs.findApproximately(folding)
                        .filter(m ->
                                exact.stream()
                                        .noneMatch(
                                                e -> e.start() <= m.start() && m.end() <= e.end()))
                        .filter(m -> m.job().isCovered())
                        .map(List::of)
                        .orElse(List.of());
        if (!mended.isEmpty()) {
            return mended;
        }
        return exact.isEmpty() ? unlistedJobs.find(text) : exact;
    }

    private @Nullable YearRange takeYears(Spans spans) {
        return years.read(spans.rest())
                .map(reading -> {
                    spans.take(reading.start(), reading.end());
                    return reading.years();
                })
                .orElse(null);
    }

    private List<TopicCue> cues(Folding folding, Morphemes morphemes, Spans spans) {
        var cues = new ArrayList<TopicCue>();
        for (var match : PhraseMatcher.longest(topics.find(folding))) {
            int start = folding.originalStart(match.start());
            int end = folding.originalEnd(match.end() - 1);
            if (spans.isFree(start, end)
                    && (match.length() > SHORT_PHRASE || morphemes.isWhole(start, end))) {
                cues.add(new TopicCue(match.value(), start, end));
            }
        }
        return cues;
    }

    private Set<String> turns(Folding folding, Morphemes morphemes, Spans spans) {
        var said = new LinkedHashSet<String>();
        for (var match : PhraseMatcher.longest(turns.find(folding))) {
            int start = folding.originalStart(match.start());
            int end = folding.originalEnd(match.end() - 1);
            if (spans.isFree(start, end) && morphemes.isWhole(start, end)) {
                said.add(match.value());
            }
        }
        return said;
    }

    /**
     * Takes the phrases that have synonyms. A cue inside one asks for its topic only where it is
     * the head of the phrase: 「技術スキル」 asks for skills, 「前の会社を辞めた」 does not ask for companies.
     *
     * @return the cues that are left
     */
    private List<TopicCue> takeSynonyms(
            String text,
            Folding folding,
            Morphemes morphemes,
            Spans spans,
            List<TopicCue> cues,
            List<Keyword> keywords) {
        var left = new ArrayList<>(cues);
        for (var match : PhraseMatcher.longest(synonyms.find(folding))) {
            int start = folding.originalStart(match.start());
            int end = folding.originalEnd(match.end() - 1);
            if (!spans.isFree(start, end)
                    || (match.length() <= SHORT_PHRASE && !morphemes.isWhole(start, end))
                    || cues.stream().anyMatch(c -> c.covers(start, end))) {
                continue;
            }
            String words = text.substring(start, end);
            keywords.add(new Keyword(words, synonymsOf(words), 1));
            spans.take(start, end);
            left.removeIf(cue -> cue.start() < end && start < cue.end() && cue.end() != end);
        }
        return left;
    }

    private void takeFillers(Folding folding, Morphemes morphemes, Spans spans) {
        for (var match : PhraseMatcher.longest(fillers.find(folding))) {
            int start = folding.originalStart(match.start());
            int end = folding.originalEnd(match.end() - 1);
            if (spans.isFree(start, end) && morphemes.isWhole(start, end)) {
                spans.take(start, end);
            }
        }
        for (var match : PhraseMatcher.longest(turns.find(folding))) {
            int start = folding.originalStart(match.start());
            int end = folding.originalEnd(match.end() - 1);
            if (spans.isFree(start, end) && morphemes.isWhole(start, end)) {
                spans.take(start, end);
            }
        }
    }

    private List<String> synonymsOf(String words) {
        var others = new LinkedHashSet<String>();
        synonyms.exact(words).forEach(others::addAll);
        others.removeIf(other -> Folding.fold(other).equals(Folding.fold(words)));
        return List.copyOf(others);
    }
}
