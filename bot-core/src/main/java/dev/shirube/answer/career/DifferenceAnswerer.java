package dev.shirube.answer.career;

import dev.shirube.answer.Candidate;
import dev.shirube.answer.Overview;
import dev.shirube.answer.Turn;
import dev.shirube.answer.turn.Inquiry;
import dev.shirube.answer.turn.NamedJobs;
import dev.shirube.answer.turn.SectionsOnOthers;
import dev.shirube.answer.turn.TurnBuilder;
import dev.shirube.guide.Guide;
import dev.shirube.guide.Section;
import dev.shirube.question.Conversation;
import dev.shirube.question.Question;
import dev.shirube.question.job.JobMention;
import dev.shirube.ranking.Ranking;
import dev.shirube.ranking.Scope;
import dev.shirube.relation.Extract;
import dev.shirube.relation.Quote;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.text.Folding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Answers how two jobs differ: what each guide says of the other job, then topic by topic. */
public final class DifferenceAnswerer {

    /** The turn that asks how jobs differ. */
    private static final String COMPARISON = "comparison";

    /** What asks for it beside the turn: 「どう違いますか」, 「EMとVPoEって同じ？」. */
    private static final Pattern DIFFERS =
            Pattern.compile(
                    "違い|違う|違っ|同じ|異な|差(?![別分出])|ちがい|ちがう|ちゃう|ちがくて|区別|見分け|混同|\\bvs\\b|\\bdiffer|\\bsame\\b");

    /** What a heading says under which jobs are told apart: 「隣の職種と見比べる」. */
    private static final Pattern COMPARES =
            Pattern.compile("違い|比較|比べ|\\bcompar|\\bversus\\b|\\bvs\\b", Pattern.CASE_INSENSITIVE);

    /** What else such a question says. */
    private static final Set<String> WORDS =
            Set.of(
                    "between",
                    "差",
                    "同じ",
                    "違う",
                    "ちゃう",
                    "似",
                    "似て",
                    "似てる",
                    "似ている",
                    "区別",
                    "見分け",
                    "つかない",
                    "different",
                    "same",
                    "makes",
                    "make",
                    "thing",
                    "exactly",
                    "actually",
                    "役割",
                    "職種",
                    "role",
                    "roles",
                    "job",
                    "jobs",
                    "position",
                    "positions");

    /** What is set side by side first where no guide speaks of the other job. */
    private static final String ABOUT = "about";

    private static final String DUTIES = "duties";
    private static final String SUMMARY = "summary";

    private static final Pattern ROLES =
            Pattern.compile(
                    "\\bcompar\\w*"
                        + " .*\\b(?:roles?|jobs?)\\b|(?:役割|立場)(?:の|が|は|って|で)?\\s*(?:どう)?(?:違|ちが|異な|差|比較)");

    private static final Pattern FITS =
            Pattern.compile("(?:どっち|どちら).{0,12}(?:向い|合って|合う)|which .{0,20}\\b(?:suit|fit)s?\\b");

    /** What is set side by side, in this order. */
    private static final List<String> TOPICS = List.of(DUTIES, "skills", "salary", "career-path");

    /** More sentences of one guide are not read. */
    private static final int SENTENCES = 2;

    private final Question question;
    private final Conversation conversation;
    private final Snapshot snapshot;
    private final TurnBuilder turns;
    private final String text;

    public DifferenceAnswerer(
            Question question, Conversation conversation, Snapshot snapshot, TurnBuilder turns) {
        this.question = question;
        this.conversation = conversation;
        this.snapshot = snapshot;
        this.turns = turns;
        this.text = question.written().toLowerCase(Locale.ROOT);
    }

    /** The answer, or nothing where two jobs and how they differ are not all that is asked. */
    public Optional<Turn> answer() {
        boolean asked =
                (question.speechActs().contains(COMPARISON) || DIFFERS.matcher(text).find())
                        && (comparesRoles() || comparesAll())
                        && WORDS.containsAll(question.words());
        List<Guide> guides = asked ? guides() : List.of();
        if (guides.size() == 2) {
            return difference(guides);
        }
        return asked ? besideUncovered() : Optional.empty();
    }

    /** "Compare the roles of CTO and EM" means the jobs, not one topic of them. */
    private boolean comparesRoles() {
        return question.topics().equals(List.of(DUTIES)) && ROLES.matcher(text).find();
    }

    /** "What is the difference", 「違いを3行で」 and 「どっちが向いてる」 ask for no topic either. */
    private boolean comparesAll() {
        return Set.of(ABOUT, SUMMARY).containsAll(question.topics())
                || (FITS.matcher(text).find()
                        && question.topics().size() == 1
                        && Set.of("skills", "aptitude").contains(question.topics().getFirst()));
    }

    /** What the guide of one says of the other, which has none; else that it has none. */
    private Optional<Turn> besideUncovered() {
        List<JobMention> named =
                question.mentions().stream().filter(mention -> mention.job().certain()).toList();
        List<JobMention> without =
                named.stream().filter(mention -> !mention.job().isCovered()).toList();
        List<Guide> with = new NamedJobs(question, snapshot).guides(named);
        Optional<Guide> beside =
                with.isEmpty()
                        ? snapshot.guide(conversation.job()) // 「営業とどう違うの？」
                        : Optional.of(with.getFirst());
        if (without.size() != 1 || with.size() > 1 || beside.isEmpty()) {
            return Optional.empty();
        }
        String other = question.name(without.getFirst());
        Guide guide = beside.get();
        Optional<Candidate> headed =
                new SectionsOnOthers(snapshot)
                        .headedBy(guide, other)
                        .filter(section -> DIFFERS.matcher(section.section().title()).find());
        if (headed.isPresent()) {
            return Optional.of(turns.found(List.of(headed.get()), List.of(), null));
        }
        Ranking ranking =
                turns.rank(
                        Inquiry.of(
                                question,
                                guide.slug(),
                                Scope.NAMED,
                                other + " " + question.asked()));
        return new SectionsOnOthers(snapshot)
                .speakingOf(ranking, List.of(other))
                .filter(this::setsOff)
                .map(said -> turns.found(List.of(said), List.of(), null))
                .or(() -> sure(ranking)) // named in another script or by another name
                .or(() -> Optional.of(turns.jobNotCovered(other, null)));
    }

    private Optional<Turn> sure(Ranking ranking) {
        return ranking.byMeaning() && ranking.isSure()
                ? Optional.of(turns.found(List.of(ranking), null))
                : Optional.empty();
    }

    /**
     * A sentence that only names the other job tells nothing of how the two differ, unless its
     * heading says that it is on that.
     */
    private boolean setsOff(Candidate candidate) {
        Section section = candidate.section();
        if (snapshot.isAbout(section, COMPARISON) || COMPARES.matcher(section.title()).find()) {
            return true;
        }
        return candidate
                .quoted()
                .map(passage -> Folding.fold(passage.text()))
                .filter(text ->
                        snapshot.vocabulary().phrases("said-contrast").stream()
                                .anyMatch(phrase -> text.contains(Folding.fold(phrase))))
                .isPresent();
    }

    /** The guides of the jobs that it names; of one, that of the conversation beside it. */
    private List<Guide> guides() {
        List<JobMention> mentions = question.mentions();
        var guides = new ArrayList<>(new NamedJobs(question, snapshot).guides(mentions));
        if (guides.size() < mentions.size()) {
            return List.of();
        }
        if (mentions.isEmpty()) {
            return NamedJobs.talkedAbout(conversation, snapshot);
        }
        if (guides.size() == 1 && question.isBeside(mentions.getFirst())) {
            snapshot.guide(conversation.job()).ifPresent(guides::addFirst);
        }
        return guides.stream().distinct().toList();
    }

    private Optional<Turn> difference(List<Guide> guides) {
        var said = new ArrayList<Quote>();
        Guide first = guides.getFirst();
        Guide second = guides.getLast();
        said.addAll(snapshot.otherJobs().said(first, second.slug(), SENTENCES));
        said.addAll(snapshot.otherJobs().said(second, first.slug(), SENTENCES));
        var extracts = new ArrayList<Extract>();
        List<String> topics =
                said.isEmpty() ? Stream.concat(Stream.of(ABOUT), TOPICS.stream()).toList() : TOPICS;
        for (String topic : topics) {
            List<Extract> told =
                    guides.stream()
                            .flatMap(guide -> snapshot.extracts().of(guide, topic).stream())
                            .toList();
            if (told.size() == guides.size()) {
                extracts.addAll(told);
            }
        }
        List<Candidate> given =
                Stream.concat(
                                said.stream()
                                        .map(q ->
                                                new Candidate(
                                                        q.guide(), q.section(), q.passage(), 1)),
                                extracts.stream()
                                        .map(e -> new Candidate(e.guide(), e.section(), null, 1)))
                        .distinct()
                        .toList();
        if (given.isEmpty()) {
            return Optional.empty();
        }
        var next =
                new Conversation(
                        guides.stream().map(Guide::slug).toList(),
                        null,
                        null,
                        given.stream().map(c -> c.section().id()).distinct().toList());
        return Optional.of(
                turns.found(given, new Overview.Difference(guides, said, extracts), next));
    }
}
