package dev.shirube.answer.guide;

import dev.shirube.answer.Candidate;
import dev.shirube.answer.Turn;
import dev.shirube.answer.turn.CandidateFinder;
import dev.shirube.answer.turn.Inquiry;
import dev.shirube.answer.turn.JobFilter;
import dev.shirube.answer.turn.NamedJobs;
import dev.shirube.answer.turn.TurnBuilder;
import dev.shirube.guide.Guide;
import dev.shirube.guide.Passage;
import dev.shirube.guide.Section;
import dev.shirube.question.Conversation;
import dev.shirube.question.Question;
import dev.shirube.question.job.JobMention;
import dev.shirube.ranking.PassageChoice;
import dev.shirube.ranking.Ranking;
import dev.shirube.ranking.Scope;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.vocabulary.YearRange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Answers commands for a topic or a job. What stands behind the name of the command is never passed
 * over: it is a job, a level, or something to look for within the topic, else it is declined.
 */
public final class CommandAnswerer {

    private static final String SALARY = "salary";

    /** With less of its words in the sections on the topic, something else was meant. */
    private static final double SPOKEN_OF = 0.3;

    private final Question question;
    private final Conversation conversation;
    private final Snapshot snapshot;
    private final TurnBuilder turns;
    private final NamedJobs named;

    public CommandAnswerer(Question question, Conversation conversation, Snapshot snapshot) {
        this.question = question;
        this.conversation = conversation;
        this.snapshot = snapshot;
        this.turns = new TurnBuilder(question, conversation, snapshot);
        this.named = new NamedJobs(question, snapshot);
    }

    /** Answers a command for a topic: nothing but the topic will do. */
    public Turn topic(String topic) {
        List<JobMention> covered = named.covered();
        if (covered.isEmpty()) {
            Optional<JobMention> uncovered = named.uncovered().stream().findFirst();
            if (uncovered.isPresent()) {
                return notCovered(question.name(uncovered.get()), topic);
            }
            if (!question.words().isEmpty() && conversation.job() == null) {
                return notCovered(question.written(), topic);
            }
        }
        List<Guide> guides =
                covered.isEmpty()
                        ? NamedJobs.talkedAbout(conversation, snapshot)
                        : named.guides(covered);
        if (guides.isEmpty() || guides.size() < covered.size()) {
            return turns.clarify(topic, named.choice(covered));
        }
        var given = new ArrayList<Candidate>();
        var others = new ArrayList<Candidate>();
        for (Guide guide : guides) {
            List<Section> on = onTopic(guide, topic);
            List<Candidate> found =
                    question.words().isEmpty() ? shown(guide, on) : searched(guide, on, topic);
            if (!found.isEmpty()) {
                given.add(found.getFirst());
                others.addAll(found.subList(1, found.size()));
            } else if (!on.isEmpty()) {
                return notCovered(String.join(" ", question.words()), topic);
            }
        }
        return given.isEmpty()
                ? turns.notCovered(guides.getFirst(), Ranking.NONE, topic)
                : turns.found(given, others, question.years());
    }

    /**
     * Answers a question that asks for topics and for nothing else.
     *
     * @return the first section on each topic in each guide that has one, or nothing where none has
     *     or the only one lacks a topic, or tells but a part of it where meaning can tell more
     */
    public Optional<Turn> topics(List<Guide> guides, List<String> topics) {
        var given = new ArrayList<Candidate>();
        var others = new ArrayList<Candidate>();
        for (Guide guide : guides) {
            for (String topic : topics) {
                List<Section> on = onTopic(guide, topic);
                boolean partOnly =
                        snapshot.isEncoded(guide.slug())
                                && guides.size() == 1
                                && !on.isEmpty()
                                && !topic.equals(on.getFirst().topic());
                List<Candidate> found = partOnly ? List.of() : shown(guide, on);
                if (!found.isEmpty()) {
                    given.add(found.getFirst());
                    others.addAll(found.subList(1, found.size()));
                } else if (guides.size() == 1) {
                    return Optional.empty();
                }
            }
        }
        return given.isEmpty()
                ? Optional.empty()
                : Optional.of(turns.found(given, others, question.years()));
    }

    /** The sections on a topic: those on it itself first, then its parts, the shallowest first. */
    private List<Section> onTopic(Guide guide, String topic) {
        List<Section> headed = headedFor(guide, topic);
        return topic.equals(SALARY) ? withFiguresFirst(guide, headed) : headed;
    }

    /**
     * A table of pay, above all headings or beside another part on money, tells more of pay than
     * what has no figures for the years; below whatever heading, where none is on pay.
     */
    private List<Section> withFiguresFirst(Guide guide, List<Section> headed) {
        Predicate<Section> hasRows = s -> snapshot.salaries().in(guide, s).findAny().isPresent();
        List<Section> first =
                headed.stream().anyMatch(hasRows)
                        ? headed.stream()
                                .filter(s -> isBesideOrIn(s, headed.getFirst(), guide))
                                .filter(s -> s.ownTopic() && hasRows.test(s))
                                .limit(hasRows.test(headed.getFirst()) ? 0 : 1)
                                .toList()
                        : guide.sections().stream()
                                .filter(s -> headed.isEmpty() || s.path().isEmpty())
                                .filter(hasRows)
                                .limit(1)
                                .toList();
        return Stream.concat(first.stream(), headed.stream()).distinct().toList();
    }

    private static boolean isBesideOrIn(Section section, Section first, Guide guide) {
        return section.parent() == first.parent()
                || (first.passages().isEmpty() && guide.children(first).contains(section));
    }

    private List<Section> headedFor(Guide guide, String topic) {
        return guide.sections().stream()
                .filter(section -> !section.path().isEmpty())
                .filter(section -> section.topic() != null && snapshot.isAbout(section, topic))
                .sorted(
                        Comparator.comparing((Section s) -> !s.ownTopic())
                                .thenComparing(s -> !topic.equals(s.topic()))
                                .thenComparingInt(s -> s.path().size())
                                .thenComparingInt(Section::ordinal))
                .toList();
    }

    private List<Candidate> shown(Guide guide, List<Section> sections) {
        YearRange years = question.years();
        if (years != null) {
            for (Section section : sections) {
                Optional<Passage> row = turns.row(section, years);
                if (row.isPresent()) {
                    return List.of(new Candidate(guide, section, row.get(), 1));
                }
            }
        }
        return sections.stream()
                .sorted(Comparator.comparingDouble(s -> -CandidateFinder.level(guide, s, years)))
                .map(section -> new Candidate(guide, section, PassageChoice.lead(section), 1))
                .toList();
    }

    /** What is looked for within a topic. */
    private List<Candidate> searched(Guide guide, List<Section> sections, String topic) {
        Ranking ranking =
                turns.rank(
                        new Inquiry(
                                guide.slug(),
                                Scope.NAMED,
                                lookedFor(),
                                question.otherWordings(),
                                List.of(topic),
                                question.years()));
        return ranking.sections().stream()
                .filter(ranked ->
                        sections.stream().anyMatch(s -> s.id().equals(ranked.section().id())))
                .filter(ranked -> ranked.match().text().share() >= SPOKEN_OF)
                .map(ranked -> turns.candidate(ranked, ranking, question.years(), 1))
                .toList();
    }

    /**
     * Without the level: it chooses a row, and being in the text says nothing of the other words.
     */
    private String lookedFor() {
        return question.years() == null ? question.asked() : String.join(" ", question.words());
    }

    /** Answers a command for a job: the contents of its guide. */
    public Turn job() {
        List<JobMention> covered = named.covered();
        if (!covered.isEmpty()) {
            return named.onlyGuide(covered.getFirst())
                    .map(turns::menu)
                    .orElseGet(() -> turns.clarify(null, named.choice(covered)));
        }
        if (question.written().isEmpty()) {
            return turns.say(JobFilter.menu("", snapshot));
        }
        return turns.jobNotCovered(
                named.uncovered().stream()
                        .findFirst()
                        .map(question::name)
                        .orElse(question.written()),
                null);
    }

    private Turn notCovered(String name, String topic) {
        return turns.jobNotCovered(name, topic);
    }
}
