package dev.shirube.question;

import dev.shirube.guide.Guide;
import dev.shirube.search.GuideWords;
import dev.shirube.search.Keyword;
import dev.shirube.spelling.Spelling;
import dev.shirube.text.Folding;
import dev.shirube.text.Language;
import dev.shirube.text.Morphemes;
import dev.shirube.vocabulary.Vocabulary;
import dev.shirube.vocabulary.YearRange;
import dev.shirube.vocabulary.YearsReader;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads questions in the words of a vocabulary. Immutable and safe for use by several threads. */
public final class QuestionReader {

    /** What stands between things side by side; the next may have a word or two in front. */
    private static final Pattern AND =
            Pattern.compile("\\s*(?:と|や|とか|も|及び|および|、|,|・|/|&|\\+|and|or)\\s*[^。.!?]{0,6}");

    private static final String INTERVIEW = "interview";

    private static final double ASIDE_WEIGHT = 0.5;

    private final JobDirectory jobs;
    private final Spelling spelling;
    private final JobRoles roles;
    private final UnlistedJobs unlistedJobs;
    private final QuestionPhrases phrases;
    private final YearsReader years;
    private final ContentWords contentWords;

    /**
     * Prepares to read questions.
     *
     * @param vocabulary the topics, levels, synonyms and turns of speech
     * @param guides the guides whose jobs are covered
     * @param words the words of these guides
     */
    public QuestionReader(Vocabulary vocabulary, List<Guide> guides, GuideWords words) {
        this.jobs = JobDirectory.of(guides, vocabulary);
        var known = new LinkedHashSet<>(jobs.names());
        known.addAll(vocabulary.wordings());
        this.spelling = new Spelling(known, words);
        this.roles = new JobRoles();
        this.unlistedJobs = new UnlistedJobs(vocabulary.jobHeads());
        this.phrases = new QuestionPhrases(vocabulary);
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
        String normal = QuestionText.normalise(written);
        // What follows the name of a command is read by itself.
        Spelling.Spelt spelt =
                normal.startsWith("/") ? Spelling.asWritten(normal) : spelling.mend(normal);
        String text = spelt.text();
        Folding folding = Folding.of(text);
        Morphemes morphemes = spelt.morphemes();
        var spans = new Spans(text);

        AskingSentences asking = AskingSentences.of(text);
        List<JobMention> mentions = mentions(text, folding, morphemes);
        mentions.forEach(mention -> spans.take(mention.start(), mention.end()));
        mentions = asked(mentions, asking, text);
        YearRange level = takeYears(spans);
        Set<String> turns = phrases.turns(folding, morphemes, spans);
        phrases.takeReferences(folding, morphemes, spans);
        List<TopicCue> cues = phrases.topicCues(folding, morphemes, spans);
        for (TopicCue aside : aside(cues, asking, folding)) {
            spans.take(aside.start(), aside.end());
            cues.remove(aside);
        }
        if (listed(text, cues).isEmpty()
                && cues.stream().anyMatch(cue -> cue.topic().equals(INTERVIEW))) {
            // 「面接で学習データを聞かれた」 asks for no way to learn
            cues.removeIf(cue -> !cue.topic().equals(INTERVIEW));
        }
        JobRoles.Roles role = roles.assign(text, mentions, cues);

        var keywords = new ArrayList<PlacedKeyword>();
        for (JobMention companion : role.companions()) {
            String name = text.substring(companion.start(), companion.end());
            keywords.add(
                    new PlacedKeyword(
                            companion.start(), new Keyword(name, jobs.otherNames(name), 1)));
            // 「CTOとはどう分担する」 does not ask what a CTO is
            cues.removeIf(cue -> cue.start() == companion.end());
        }
        for (var phrase : phrases.synonyms(folding, morphemes, spans)) {
            if (takePhrase(phrase.start(), phrase.end(), cues, spans)
                    && !phrases.isExcluded(folding, phrase.end())) {
                String words = text.substring(phrase.start(), phrase.end());
                keywords.add(
                        new PlacedKeyword(
                                phrase.start(),
                                new Keyword(words, phrases.otherWordings(words), 1)));
            }
        }
        cues.forEach(cue -> spans.take(cue.start(), cue.end()));
        phrases.takeFillers(folding, morphemes, spans);
        keywords.addAll(contentWords.of(text, Morphemes.of(spans.rest()), spans));
        return new Question(
                normal,
                text,
                Language.of(text).orElse(null),
                role.subjects(),
                role.companions(),
                cues.stream().map(TopicCue::topic).distinct().toList(),
                listed(text, cues),
                level,
                weighted(keywords, asking, cues),
                turns);
    }

    /**
     * Where the sentences that ask name a covered job by itself, those of other sentences are
     * background.
     */
    private List<JobMention> asked(List<JobMention> mentions, AskingSentences asking, String text) {
        boolean named =
                mentions.stream()
                        .anyMatch(m ->
                                m.job().isCovered()
                                        && asking.have(m.start())
                                        && !roles.isCompanion(text, m));
        return mentions.stream()
                .filter(m -> !named || asking.have(m.start()))
                .filter(m -> !roles.isOwn(text, m, mentions))
                .toList();
    }

    /** The topics that are named as not meant, or beside the sentence that asks for one. */
    private List<TopicCue> aside(List<TopicCue> cues, AskingSentences asking, Folding folding) {
        boolean asked = cues.stream().anyMatch(cue -> asking.have(cue.start()));
        return cues.stream()
                .filter(cue ->
                        (asked && !asking.have(cue.start()))
                                || phrases.isExcluded(folding, cue.end()))
                .toList();
    }

    /** Where the sentence that asks says what it asks for, all else is said aside. */
    private static List<Keyword> weighted(
            List<PlacedKeyword> keywords, AskingSentences asking, List<TopicCue> cues) {
        boolean tells =
                keywords.stream().anyMatch(k -> asking.have(k.start()) && k.keyword().weight() >= 1)
                        || cues.stream().anyMatch(cue -> asking.have(cue.start()));
        return keywords.stream()
                .map(k -> !tells || asking.have(k.start()) ? k.keyword() : k.aside(ASIDE_WEIGHT))
                .toList();
    }

    /**
     * Takes a phrase that has synonyms, unless it is but a part of a cue. A cue inside it asks for
     * its topic only where it is the head of the phrase: 「技術スキル」 asks for skills, 「前の会社を辞めた」 does
     * not ask for companies.
     */
    private static boolean takePhrase(int start, int end, List<TopicCue> cues, Spans spans) {
        if (!spans.isFree(start, end) || cues.stream().anyMatch(c -> c.covers(start, end))) {
            return false;
        }
        spans.take(start, end);
        cues.removeIf(cue -> cue.start() < end && start < cue.end() && cue.end() != end);
        return true;
    }

    /** 「年収とスキル」 asks for two things, 「スキルを身につける」 for one in two words. */
    private static List<String> listed(String text, List<TopicCue> cues) {
        var listed = new LinkedHashSet<String>();
        for (int i = 1; i < cues.size(); i++) {
            TopicCue one = cues.get(i - 1);
            TopicCue next = cues.get(i);
            if (one.end() <= next.start()
                    && AND.matcher(text.substring(one.end(), next.start())).matches()) {
                listed.add(one.topic());
                listed.add(next.topic());
            }
        }
        return listed.size() > 1 ? List.copyOf(listed) : List.of();
    }

    private List<JobMention> mentions(String text, Folding folding, Morphemes morphemes) {
        List<JobMention> exact =
                jobs.find(folding).stream()
                        .filter(m -> standsForJob(m, text) && !isWithinWord(m, morphemes))
                        .toList();
        if (exact.stream().anyMatch(m -> m.job().isCovered())) {
            return exact;
        }
        List<JobMention> mended =
                jobs.findApproximately(folding).stream()
                        .filter(m -> m.job().isCovered())
                        .filter(m -> exact.stream().noneMatch(e -> e.contains(m)))
                        .toList();
        if (!mended.isEmpty()) {
            return mended;
        }
        return exact.isEmpty() ? unlistedJobs.find(text) : exact;
    }

    /** No 「リズム」 is named in 「ジャーナリズム」, a word of the dictionary. */
    private static boolean isWithinWord(JobMention mention, Morphemes morphemes) {
        return morphemes.within(mention.start(), mention.end()).stream()
                .anyMatch(word ->
                        !word.reading().isEmpty()
                                && (word.start() < mention.start() || mention.end() < word.end()));
    }

    /** 「フロントエンドの年収」 is of the job; 「DevOpsとSREの本」 names no job. */
    private static boolean standsForJob(JobMention mention, String text) {
        return mention.job().certain()
                || mention.job().isCovered()
                || (mention.start() == 0 && text.startsWith("の", mention.end()));
    }

    private @Nullable YearRange takeYears(Spans spans) {
        YearsReader.Reading reading = years.read(spans.rest()).orElse(null);
        if (reading == null) {
            return null;
        }
        spans.take(reading.start(), reading.end());
        return reading.years();
    }
}
