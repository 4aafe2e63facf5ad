package dev.shirube.answer.find;

import dev.shirube.answer.Candidate;
import dev.shirube.answer.Overview.Statement;
import dev.shirube.answer.find.Condition.Said;
import dev.shirube.answer.turn.Mentions;
import dev.shirube.guide.Guide;
import dev.shirube.guide.Passage;
import dev.shirube.guide.Section;
import dev.shirube.relation.Sentences;
import dev.shirube.snapshot.Snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the sentence by which a guide says what is looked for. Immutable. */
final class StatementFinder {

    /** A line that waits for the next one. */
    private static final Pattern LABEL = Pattern.compile("(?:から|なら|には|は)$");

    private final Elsewhere elsewhere;
    private final OtherSenses senses;
    private final Headings headings;
    private final Set<String> machines;

    StatementFinder(Snapshot snapshot, Elsewhere elsewhere) {
        this.elsewhere = elsewhere;
        this.senses = new OtherSenses(snapshot.phrases().anyOf("said-in-other-senses"));
        this.headings = new Headings(senses);
        this.machines = snapshot.phrases().of("said-of-machines");
    }

    /**
     * What a section says.
     *
     * @param so the sentences that say that it is so
     * @param contrary whether one says that it is not so
     */
    private record Reading(List<Statement> so, boolean contrary) {

        /** What a section says of both is a nuance of the first. */
        boolean denies() {
            return contrary && so.isEmpty();
        }
    }

    /**
     * Finds the first sentence in the best place, unless the guide says the contrary; else a
     * heading, else what is said in other words. Reads no further than it has to: many a guide has
     * a word of the language in every section.
     *
     * @param guide the guide
     * @param sought what is looked for
     * @return the sentence, or nothing
     */
    Optional<Statement> find(Guide guide, Sought sought) {
        Condition condition = sought.condition();
        boolean takenBackAnywhere = condition.kind().isTakenBackAnywhere();
        Optional<Statement> first = Optional.empty();
        for (Section section : bestFirst(sought.in(guide), condition)) {
            if (first.isPresent() && !takenBackAnywhere) {
                break;
            }
            if (elsewhere.isTold(guide, section, condition)) {
                continue;
            }
            Reading reading = read(guide, section, sought);
            if (takenBackAnywhere && reading.denies()) {
                return Optional.empty();
            }
            first = first.or(() -> reading.so().stream().findFirst());
        }
        Telling telling = sought.telling();
        return first.or(() -> heading(guide, sought))
                .or(() -> telling == null ? Optional.empty() : telling.in(guide));
    }

    /** The sections where such things are told, then the others, each in the order of the guide. */
    private static List<Section> bestFirst(List<Section> sections, Condition condition) {
        return Stream.concat(
                        sections.stream().filter(section -> isBest(section, condition)),
                        sections.stream().filter(section -> !isBest(section, condition)))
                .toList();
    }

    private static boolean isBest(Section section, Condition condition) {
        String topic = section.topic();
        return topic != null && condition.kind().isToldIn(topic);
    }

    private Optional<Statement> heading(Guide guide, Sought sought) {
        Condition condition = sought.condition();
        return sought.in(guide).stream()
                .filter(section -> condition.mayBeIn(section.title()))
                .filter(section -> !elsewhere.isTold(guide, section, condition))
                .flatMap(section -> headings.saying(guide, section, condition).stream())
                .findFirst();
    }

    private Reading read(Guide guide, Section section, Sought sought) {
        Condition condition = sought.condition();
        var so = new ArrayList<Statement>();
        boolean contrary = false;
        for (Passage passage : section.passages()) {
            if (!condition.mayBeIn(passage.text())
                    || (condition.isOfPeopleAlone() && !Mentions.inItself(section, machines))) {
                continue;
            }
            List<String> sentences = Sentences.in(passage).toList();
            for (int i = 0; i < sentences.size(); i++) {
                String sentence = sentences.get(i);
                String clause = RowClause.of(passage, withNext(sentences, i));
                if (!condition.mayBeIn(clause)) {
                    continue;
                }
                Said says = condition.saidIn(meant(clause, condition));
                contrary |= says == Said.NOT_SO;
                if (says == Said.SO && sought.counts(section.topic(), sentence)) {
                    so.add(new Statement(new Candidate(guide, section, passage, 1), sentence));
                }
            }
        }
        return new Reading(List.copyOf(so), contrary);
    }

    /** 「完全未経験から」 says nothing by itself, if the next line is 「いきなりは厳しい」. */
    private static String withNext(List<String> sentences, int index) {
        String sentence = sentences.get(index);
        boolean label = LABEL.matcher(sentence).find() && index + 1 < sentences.size();
        return label ? sentence + sentences.get(index + 1) : sentence;
    }

    /** What work is like is said by phrases that mean one thing. */
    private String meant(String sentence, Condition condition) {
        return condition.kind() == ConditionKind.NATURE ? sentence : senses.withoutOther(sentence);
    }
}
