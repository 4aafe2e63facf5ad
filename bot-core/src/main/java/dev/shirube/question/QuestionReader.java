package dev.shirube.question;

import dev.shirube.cache.DerivedFiles;
import dev.shirube.guide.Guide;
import dev.shirube.guide.Translations;
import dev.shirube.question.job.JobDirectory;
import dev.shirube.question.job.JobMention;
import dev.shirube.question.job.UnlistedJobs;
import dev.shirube.spelling.Spelling;
import dev.shirube.text.Folding;
import dev.shirube.text.Language;
import dev.shirube.text.Morphemes;
import dev.shirube.vocabulary.Topic;
import dev.shirube.vocabulary.Vocabulary;
import dev.shirube.vocabulary.YearRange;
import dev.shirube.vocabulary.YearsReader;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads questions in the words of a vocabulary. Immutable and safe for use by several threads. */
public final class QuestionReader {

    /** What stands between things side by side; the next may have a word or two in front. */
    private static final Pattern AND =
            Pattern.compile("\\s*(?:と|や|とか|も|及び|および|、|,|・|/|&|\\+|and|or)\\s*[^。.!?]{0,6}");

    private static final String INTERVIEW = "interview";
    private static final String ABOUT = "about";
    private static final String SALARY = "salary";

    /** What people put around a topic when they ask for it and for nothing else. */
    private static final Pattern REQUEST =
            Pattern.compile(
                    "^(?:あ+|えっ?と|ええと|うん|はい|いや)[、,。\\s]|^[\\s\\p{P}]*に(?=[\\s\\p{P}]*(?:どう|$))|[\\s\\p{P}]|どう(?:すれば|したら|やれば|やったら)(?:いい|よい|良い)?の?|どうやって|(?:どっち|どちら)(?:の(?:ほう|方))?(?:が|の)?(?:高い|低い|上|いい|良い|多い|少ない)?(?:ん|の)?|比べ(?:て|ると|たら)|比較して|必要な|必要|求められる|主な|おもな|だいたいの?|大体の?|この仕事|やつ|さっき|さきほど|先ほど|同じ|一緒|だったら|場合|なら|だと|ほう|方|向け|こと|(?:なん)?だけど|ですけど|ですが|の|は|が|を|と|って|も|について|に関して|に関する|とか|ね|よ|な|じゃあ|では|ちなみに"
                        + "|どれ?くらい|どの?くらい|どれ?ぐらい|どの?ぐらい|いくら|いかほど|何|なに|どう|どんな感じ|なの|の方"
                        + "|教えて(?:ください|下さい|くれ|ほしい|ほしいです)?|おしえて(?:ください)?|知りたい|聞きたい|見たい|見せて|お願い(?:します)?|ください|です|ですか|でしょうか|ありますか|か|one|tell"
                        + " me|show"
                        + " me|about|what|and|or|which|who|better|more|are|is|the|its|of|for|in|an?|please"
                        + "|how|much|so|then|this|job|role|does|do|you|your|i|me|a",
                    Pattern.CASE_INSENSITIVE);

    private final JobDirectory jobs;
    private final Spelling spelling;
    private final RomajiQuestion romaji;
    private final JobRoles roles = new JobRoles();
    private final UnlistedJobs unlistedJobs;
    private final QuestionPhrases phrases;
    private final YearsReader years;
    private final ContentWords contentWords;

    /** What asks for pay where nothing else is said, folded. */
    private final List<String> amounts;

    /** The topic that each narrower one is part of. */
    private final Map<String, String> broader = new HashMap<>();

    /**
     * Prepares to read questions.
     *
     * @param vocabulary the topics, levels, synonyms and speech acts
     * @param guides the guides whose jobs are covered
     */
    public QuestionReader(Vocabulary vocabulary, List<Guide> guides) {
        this(vocabulary, guides, Translations.of(List.of()), DerivedFiles.none());
    }

    /**
     * Prepares to read questions that may name a job as the translation of its guide does.
     *
     * @param vocabulary the topics, levels, synonyms and speech acts
     * @param guides the guides whose jobs are covered
     * @param translations the same guides in other languages
     * @param files where the words of guides are kept
     */
    public QuestionReader(
            Vocabulary vocabulary,
            List<Guide> guides,
            Translations translations,
            DerivedFiles files) {
        this.jobs = JobDirectory.of(guides, vocabulary, translations);
        var known = new LinkedHashSet<>(jobs.names());
        known.addAll(vocabulary.wordings());
        this.spelling = new Spelling(known, guides, files);
        this.romaji = new RomajiQuestion(spelling::mend);
        this.unlistedJobs = new UnlistedJobs(vocabulary.jobHeads());
        this.phrases = new QuestionPhrases(vocabulary);
        this.years = new YearsReader(vocabulary.levels());
        this.contentWords = new ContentWords(vocabulary.fillers());
        this.amounts = vocabulary.phrases("said-amount-alone").stream().map(Folding::fold).toList();
        for (Topic topic : vocabulary.topics()) {
            if (topic.broader() != null) {
                broader.put(topic.id(), topic.broader());
            }
        }
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
     * @param typed what the person wrote
     * @return what can be understood of it
     */
    public Question read(String typed) {
        String normal = QuestionText.normalise(typed);
        // What follows the name of a command is read by itself.
        String text = normal.startsWith("/") ? normal : spelling.mend(romaji.read(normal));
        Folding folding = Folding.of(text);
        Morphemes morphemes = Morphemes.of(text);
        var spans = new Spans(text);

        AskingSentences asking = AskingSentences.of(text);
        List<JobMention> mentions = mentions(text, folding, morphemes);
        mentions.forEach(mention -> spans.take(mention.start(), mention.end()));
        mentions = meant(mentions, asking, text);
        YearRange level = takeYears(spans);
        Set<String> speechActs = phrases.speechActs(folding, morphemes, spans);
        phrases.takeReferences(folding, morphemes, spans);
        List<TopicCue> cues = phrases.topicCues(folding, morphemes, spans);
        if (cues.stream().anyMatch(cue -> !cue.topic().equals(ABOUT))) {
            cues.removeIf(cue -> cue.topic().equals(ABOUT)); // "what is the salary"
        }
        JobRoles.Roles role = roles.assign(text, mentions, cues);
        var otherWordings = new LinkedHashSet<String>();
        for (var phrase : phrases.synonyms(folding, morphemes, spans)) {
            otherWordings.addAll(
                    phrases.otherWordings(text.substring(phrase.start(), phrase.end())));
        }
        for (JobMention companion : role.companions()) {
            otherWordings.addAll(
                    jobs.otherNames(text.substring(companion.start(), companion.end())));
        }
        List<String> topics = topics(cues, isList(text, cues), asking, folding);
        cues.forEach(cue -> spans.take(cue.start(), cue.end()));
        boolean topicsAlone =
                !topics.isEmpty()
                        && (topics.size() == 1 || isList(text, cues))
                        && REQUEST.matcher(spans.rest()).replaceAll("").isEmpty();
        phrases.takeSpeechActs(folding, morphemes, spans);
        boolean nothingElse = REQUEST.matcher(spans.rest()).replaceAll("").isEmpty();
        phrases.takeFillers(folding, morphemes, spans);
        List<String> words = contentWords.of(text, Morphemes.of(spans.rest()), spans);
        if (topics.isEmpty()
                && words.stream().map(Folding::fold).allMatch(amounts::contains)
                && amounts.stream().anyMatch(folding::hasWord)) {
            topics = List.of(SALARY); // 「で、いくら？」
        }
        return new Question(
                text,
                askedText(text, role.subjects(), topics),
                Language.of(text).orElse(null),
                role.subjects(),
                role.companions(),
                topics,
                topicsAlone,
                nothingElse,
                level,
                Amount.in(text).orElse(null),
                words,
                List.copyOf(otherWordings),
                speechActs);
    }

    /** What is asked for, not what is named as not meant or beside the sentence that asks. */
    private List<String> topics(
            List<TopicCue> cues, boolean list, AskingSentences asking, Folding folding) {
        Optional<String> interview =
                cues.stream().map(TopicCue::topic).filter(this::isInterview).findFirst();
        if (!list && interview.isPresent()) {
            return List.of(interview.get()); // 「面接で学習データを聞かれた」 asks for no way to learn
        }
        boolean asked = cues.stream().anyMatch(cue -> asking.have(cue.start()));
        return cues.stream()
                .filter(cue -> !asked || asking.have(cue.start()))
                .filter(cue -> !phrases.isExcluded(folding, cue.end()))
                .map(TopicCue::topic)
                .distinct()
                .toList();
    }

    /** 「年収とスキル」 asks for two things, 「スキルを身につける」 for one in two words. */
    private static boolean isList(String text, List<TopicCue> cues) {
        for (int i = 1; i < cues.size(); i++) {
            int from = cues.get(i - 1).end();
            int to = cues.get(i).start();
            if (from > to || !AND.matcher(text.substring(from, to)).matches()) {
                return false;
            }
        }
        return cues.size() > 1;
    }

    private boolean isInterview(String topic) {
        return topic.equals(INTERVIEW) || INTERVIEW.equals(broader.get(topic));
    }

    /**
     * Where the sentences that ask name a covered job by itself, those of other sentences are
     * background.
     */
    private List<JobMention> meant(List<JobMention> mentions, AskingSentences asking, String text) {
        boolean named =
                mentions.stream()
                        .anyMatch(m ->
                                m.job().isCovered()
                                        && asking.have(m.start())
                                        && !JobRoles.isCompanion(text, m));
        return mentions.stream()
                .filter(m -> !named || asking.have(m.start()))
                .filter(m -> !roles.isAside(text, m, mentions))
                .toList();
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

    /** Nothing where there is nothing but a job and the words that any question has. */
    private static String askedText(String text, List<JobMention> subjects, List<String> topics) {
        // The name of a job without a guide is near to nothing in particular.
        String asked =
                AskedText.of(
                        text,
                        subjects.stream().filter(mention -> mention.job().isCovered()).toList());
        return topics.isEmpty() && REQUEST.matcher(asked).replaceAll("").isEmpty() ? "" : asked;
    }
}
