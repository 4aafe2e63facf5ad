package dev.shirube.answer;

import dev.shirube.guide.Guide;
import dev.shirube.question.Conversation;
import dev.shirube.question.JobMention;
import dev.shirube.question.Question;
import dev.shirube.relation.Extract;
import dev.shirube.relation.Quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Answers how two jobs differ: what each guide says of the other job, then topic by topic. */
final class DifferenceAnswerer {

    /** The turn that asks how jobs differ. */
    private static final String COMPARISON = "comparison";

    /** What asks for it beside the turn: 「どう違いますか」, 「EMとVPoEって同じ？」. */
    private static final Pattern DIFFERS =
            Pattern.compile("違い|違う|違っ|同じ|異な|差(?![別分出])|ちがい|ちがう|\\bvs\\b|\\bdiffer|\\bsame\\b");

    /** What else such a question says. */
    private static final Set<String> WORDS =
            Set.of(
                    "between",
                    "差",
                    "同じ",
                    "違う",
                    "same",
                    "makes",
                    "make",
                    "thing",
                    "exactly",
                    "actually",
                    "役割",
                    "職種");

    /** What is set side by side first where no guide speaks of the other job. */
    private static final String ABOUT = "about";

    /** What is set side by side, in this order. */
    private static final List<String> TOPICS = List.of("duties", "skills", "salary", "career-path");

    /** More sentences of one guide are not read. */
    private static final int SENTENCES = 2;

    private final Question question;
    private final Conversation conversation;
    private final Snapshot snapshot;
    private final TurnBuilder turns;
    private final String text;

    DifferenceAnswerer(
            Question question, Conversation conversation, Snapshot snapshot, TurnBuilder turns) {
        this.question = question;
        this.conversation = conversation;
        this.snapshot = snapshot;
        this.turns = turns;
        this.text = question.written().toLowerCase(Locale.ROOT);
    }

    /** The answer, or nothing where two jobs and how they differ are not all that is asked. */
    Optional<Turn> answer() {
        boolean asked =
                (question.speechActs().contains(COMPARISON) || DIFFERS.matcher(text).find())
                        && question.topics().isEmpty()
                        && WORDS.containsAll(question.words());
        List<Guide> guides = asked ? guides() : List.of();
        return guides.size() == 2 ? difference(guides) : Optional.empty();
    }

    /** The guides of the jobs that it names; of one, that of the conversation beside it. */
    private List<Guide> guides() {
        List<JobMention> mentions =
                Stream.concat(question.subjects().stream(), question.companions().stream())
                        .sorted(Comparator.comparingInt(JobMention::start))
                        .toList();
        var named = new NamedJobs(question, snapshot);
        var guides = new ArrayList<Guide>();
        mentions.forEach(mention -> named.onlyGuide(mention).ifPresent(guides::add));
        if (guides.size() < mentions.size()) {
            return List.of();
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
