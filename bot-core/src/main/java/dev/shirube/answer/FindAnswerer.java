package dev.shirube.answer;

import dev.shirube.answer.Condition.Kind;
import dev.shirube.answer.Condition.Said;
import dev.shirube.answer.Overview.Statement;
import dev.shirube.guide.Guide;
import dev.shirube.guide.Passage;
import dev.shirube.guide.Section;
import dev.shirube.question.Conversation;
import dev.shirube.question.Question;
import dev.shirube.relation.Sentences;
import dev.shirube.vocabulary.Topic;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the jobs whose guides say what is looked for, with the sentence that says so. */
final class FindAnswerer {

    /**
     * What is asked in interviews, what other jobs are like and what books are called says nothing.
     */
    private static final Set<String> ELSEWHERE =
            Set.of(
                    "interview",
                    "interview-common",
                    "interview-technical",
                    "interview-behavioral",
                    "interview-motivation",
                    "interview-redflags",
                    "interview-prep",
                    "reverse-questions",
                    "application",
                    "related",
                    "comparison",
                    "books",
                    "portfolio",
                    "myths");

    private static final Pattern INTERVIEW =
            Pattern.compile("面接|interview", Pattern.CASE_INSENSITIVE);

    private final Question question;
    private final Conversation conversation;
    private final Snapshot snapshot;
    private final TurnBuilder turns;

    FindAnswerer(
            Question question, Conversation conversation, Snapshot snapshot, TurnBuilder turns) {
        this.question = question;
        this.conversation = conversation;
        this.snapshot = snapshot;
        this.turns = turns;
    }

    /** The answer, or nothing where it asks for no jobs or no guide says it. */
    Optional<Turn> answer() {
        if (snapshot.guides().size() < 2
                || question.subjects().stream().anyMatch(m -> m.job().isCovered())) {
            return Optional.empty();
        }
        return found(findQuestion().read(question.written(), conversation.job() != null));
    }

    /** Answers the command, whose words are all conditions. */
    Turn typed(String rest) {
        return found(findQuestion().typed(rest))
                .orElseGet(() ->
                        rest.isBlank()
                                ? turns.say(JobFilter.menu("", snapshot))
                                : turns.offTopic(Ranking.NONE));
    }

    private FindQuestion findQuestion() {
        return new FindQuestion(snapshot.vocabulary());
    }

    /** What has a sense of its own alone, where no guide says the rest: 「未経験30代でもいける」. */
    private Optional<Turn> withoutOther(List<Condition> conditions) {
        List<Condition> known = conditions.stream().filter(c -> c.kind() != Kind.OTHER).toList();
        List<Condition> other = conditions.stream().filter(c -> c.kind() == Kind.OTHER).toList();
        return known.isEmpty() || other.isEmpty() ? notSaid(conditions) : found(known, other);
    }

    /** That no guide says it, where it is sure what was asked for. */
    private Optional<Turn> notSaid(List<Condition> conditions) {
        Condition first = conditions.getFirst();
        if (first.kind() == Kind.OTHER || first.kind() == Kind.EMPLOYER) {
            return Optional.empty();
        }
        Optional<Topic> topic = first.kind().topic().flatMap(snapshot.vocabulary()::topic);
        List<Guide> told =
                topic.stream()
                        .flatMap(t -> snapshot.guides().stream().filter(g -> turns.has(g, t.id())))
                        .toList();
        return Optional.of(
                turns.say(
                        new Answer.None(
                                Answer.Reason.NOT_SAID,
                                first.written(),
                                topic.orElse(null),
                                told,
                                List.of())));
    }

    private Optional<Turn> found(List<Condition> conditions) {
        return found(conditions, List.of());
    }

    private Optional<Turn> found(List<Condition> conditions, List<Condition> unsaid) {
        if (conditions.isEmpty()) {
            return Optional.empty();
        }
        var places = new ArrayList<Sought>();
        for (Condition condition : conditions) {
            places.add(new Sought(condition, condition.lookUp(snapshot.index())));
        }
        var statements = new ArrayList<Statement>();
        for (Guide guide : snapshot.guides()) {
            List<Statement> own = statements(guide, places);
            if (own.size() == conditions.size()) {
                statements.addAll(own);
            }
        }
        if (statements.isEmpty()) {
            return unsaid.isEmpty() ? withoutOther(conditions) : notSaid(conditions);
        }
        var overview =
                new Overview.Jobs(
                        conditions.stream().map(Condition::written).distinct().toList(),
                        statements,
                        unsaid.stream().map(Condition::written).distinct().toList());
        return Optional.of(
                turns.found(
                        statements.stream().map(Statement::from).distinct().toList(),
                        overview,
                        Conversation.EMPTY));
    }

    /** A condition, and the sections that may say something of it, by the slugs of their guides. */
    private record Sought(Condition condition, Map<String, List<Section>> places) {

        List<Section> in(Guide guide) {
            return places.getOrDefault(guide.slug(), List.of());
        }
    }

    private List<Statement> statements(Guide guide, List<Sought> conditions) {
        if (conditions.stream().anyMatch(condition -> condition.in(guide).isEmpty())) {
            return List.of();
        }
        var found = new ArrayList<Statement>();
        for (Sought sought : conditions) {
            Optional<Statement> statement = statement(guide, sought.condition(), sought.in(guide));
            if (statement.isEmpty()) {
                return List.of();
            }
            found.add(statement.get());
        }
        return found;
    }

    /** A statement, and how much its place speaks for it. */
    private record Rated(Statement statement, int rate) {}

    /**
     * The first sentence in the best place, unless the guide says the contrary. What a section says
     * of both is a nuance of the first.
     */
    private Optional<Statement> statement(
            Guide guide, Condition condition, List<Section> sections) {
        var said = new ArrayList<Rated>();
        for (Section section : sections) {
            if (isElsewhere(guide, section, condition)) {
                continue;
            }
            boolean contrary = false;
            var here = new ArrayList<Rated>();
            headed(guide, section, condition).ifPresent(said::add);
            for (Passage passage : section.passages()) {
                if (!condition.mayBeIn(passage.text())) {
                    continue;
                }
                for (String sentence : Sentences.in(passage).toList()) {
                    Said says = condition.saidIn(sentence);
                    contrary |= says == Said.NOT_SO;
                    if (says == Said.SO) {
                        var from = new Candidate(guide, section, passage, 1);
                        here.add(rated(new Statement(from, sentence), condition));
                    }
                }
            }
            if (contrary && here.isEmpty() && condition.kind() != Kind.OTHER) {
                return Optional.empty();
            }
            said.addAll(here);
        }
        return said.stream()
                .min(Comparator.comparingInt((Rated rated) -> -rated.rate()))
                .map(Rated::statement);
    }

    private static Rated rated(Statement statement, Condition condition) {
        String topic = statement.from().section().topic();
        return new Rated(statement, topic != null && condition.kind().isToldIn(topic) ? 2 : 1);
    }

    /** A heading that says it, where no sentence does, with what stands below it. */
    private static Optional<Rated> headed(Guide guide, Section section, Condition condition) {
        boolean says =
                condition.kind().isToldByHeadings()
                        && !section.passages().isEmpty()
                        && condition.mayBeIn(section.title())
                        && condition.saidIn(section.title()) == Said.SO;
        if (!says) {
            return Optional.empty();
        }
        var from = new Candidate(guide, section, section.passages().getFirst(), 1);
        return Optional.of(new Rated(new Statement(from, section.title()), 0));
    }

    private boolean isElsewhere(Guide guide, Section section, Condition condition) {
        String topic = section.topic();
        if (section.path().isEmpty()
                || section.path().stream().anyMatch(title -> INTERVIEW.matcher(title).find())) {
            return true;
        }
        if (condition.kind() == Kind.EMPLOYER) {
            List<Section> around = around(guide, section);
            return around.stream().noneMatch(s -> snapshot.isAbout(s, "companies"))
                    || around.stream().anyMatch(s -> snapshot.isAbout(s, "learning"));
        }
        return topic != null
                && (ELSEWHERE.contains(topic)
                        || condition.kind().isNeverToldIn(topic)
                        || snapshot.isAbout(section, "interview"));
    }

    /** A section and those that it is part of. */
    private static List<Section> around(Guide guide, Section section) {
        var around = new ArrayList<Section>();
        @Nullable Section at = section;
        while (at != null) {
            around.add(at);
            int parent = at.parent();
            at =
                    guide.sections().stream()
                            .filter(s -> s.ordinal() == parent)
                            .findFirst()
                            .orElse(null);
        }
        return around;
    }
}
