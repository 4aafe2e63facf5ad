package dev.shirube.app.insights.improve;

import dev.shirube.answer.Answerer;
import dev.shirube.answer.Snapshot;
import dev.shirube.app.insights.gaps.Diagnosis;
import dev.shirube.eval.Evaluation;
import dev.shirube.eval.LabelReader;
import dev.shirube.eval.LabelledQuestion;
import dev.shirube.eval.Verdict;
import dev.shirube.eval.ask.Asker;
import dev.shirube.meaning.MeaningSource;
import dev.shirube.question.Conversation;
import dev.shirube.text.Language;
import dev.shirube.vocabulary.Vocabulary;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Sample questions for sections: tried out, accepted, taken back. What is accepted stands in a
 * vocabulary file of the operator's, from where the running bot takes it up as it does every
 * change, and in a file of labelled questions, by which {@code eval} checks it. Safe for use by
 * several threads.
 */
public final class Improvements {

    private final Supplier<Snapshot> live;
    private final MeaningSource meaning;
    private final int threads;
    private final Language language;
    private final WholeFile vocabulary;
    private final WholeFile labels;
    private final Answerer answerer = new Answerer();

    /**
     * Makes what improves a bot.
     *
     * @param live gives the guides that are served
     * @param meaning where their vectors come from
     * @param threads how many threads may encode
     * @param language the language of the bot where a question does not tell
     * @param vocabulary the vocabulary file of the operator's; made where it is missing
     * @param labels the file of labelled questions; made where it is missing
     */
    public Improvements(
            Supplier<Snapshot> live,
            MeaningSource meaning,
            int threads,
            Language language,
            Path vocabulary,
            Path labels) {
        this.live = live;
        this.meaning = meaning;
        this.threads = threads;
        this.language = language;
        this.vocabulary = new WholeFile(vocabulary);
        this.labels = new WholeFile(labels);
    }

    /**
     * Returns where accepted questions are written.
     *
     * @return the vocabulary file
     */
    public Path vocabularyFile() {
        return vocabulary.path();
    }

    /**
     * Tells what a proposal would change, and changes nothing.
     *
     * @param proposal the proposal
     * @param stored questions of people that may change, the nearest first
     * @return what comes of them without and with the proposal
     * @throws CannotImproveException if there is no such section, or no question
     */
    public Trial tryOut(Proposal proposal, List<StoredQuestion> stored)
            throws CannotImproveException {
        Snapshot before = live.get();
        Snapshot.Place place = place(proposal, before);
        Vocabulary more = with(proposal, place, before);
        Snapshot after =
                meaning.complete(
                        m -> Snapshot.of(more, before.guides(), m), threads, (done, total) -> {});
        List<Trial.Change> proposed =
                proposal.questions().stream()
                        .map(question -> change(question, proposal.job(), before, after))
                        .toList();
        List<Trial.Change> others =
                stored.stream()
                        .filter(question -> !proposal.questions().contains(question.words()))
                        .map(question -> change(question.words(), question.job(), before, after))
                        .toList();
        List<LabelledQuestion> labelled = labels();
        return new Trial(
                proposed,
                others.stream().filter(Trial.Change::isChange).toList(),
                others.size(),
                labelled(labelled, before, after),
                labelled.size());
    }

    private Trial.Change change(String question, String job, Snapshot before, Snapshot after) {
        return new Trial.Change(
                question,
                came(question, job, before),
                came(question, job, after),
                Trial.Verdict.OPEN);
    }

    private AnswerOutcome came(String question, String job, Snapshot snapshot) {
        Conversation talkedAbout = Diagnosis.talkedAbout(job, snapshot);
        return AnswerOutcome.of(answerer.answer(question, talkedAbout, snapshot).answer());
    }

    private List<Trial.Change> labelled(
            List<LabelledQuestion> labelled, Snapshot before, Snapshot after) {
        List<Verdict> old = judge(labelled, before);
        List<Verdict> now = judge(labelled, after);
        var changes = new ArrayList<Trial.Change>();
        for (int i = 0; i < labelled.size(); i++) {
            if (old.get(i).right() != now.get(i).right()) {
                changes.add(
                        new Trial.Change(
                                labelled.get(i).question(),
                                came(old.get(i)),
                                came(now.get(i)),
                                now.get(i).right() ? Trial.Verdict.RIGHT : Trial.Verdict.WRONG));
            }
        }
        return changes;
    }

    private List<Verdict> judge(List<LabelledQuestion> labelled, Snapshot snapshot) {
        var asker = new Asker(answerer, snapshot, question -> false, language);
        return Evaluation.of(labelled, asker).judgements();
    }

    private static AnswerOutcome came(Verdict judgement) {
        String guide = judgement.given().guide();
        return new AnswerOutcome(
                judgement.given().outcome(),
                guide == null ? "" : guide,
                "",
                judgement.given().path());
    }

    private List<LabelledQuestion> labels() throws CannotImproveException {
        byte[] bytes = labels.read().getBytes(StandardCharsets.UTF_8);
        try {
            return new LabelReader().read(new ByteArrayInputStream(bytes)).labels();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Accepts a proposal.
     *
     * @param proposal the proposal
     * @return the questions, to be taken back by their ids
     * @throws CannotImproveException if there is no such section or no question, or a file cannot
     *     be changed; nothing is then
     */
    public synchronized List<AcceptedQuestion> accept(Proposal proposal)
            throws CannotImproveException {
        Snapshot snapshot = live.get();
        Snapshot.Place place = place(proposal, snapshot);
        String heading = snapshot.sampleName(place);
        String guide = place.guide().slug();
        List<LabelLines.Fresh> fresh =
                proposal.questions().stream()
                        .map(question ->
                                new LabelLines.Fresh(
                                        question,
                                        snapshot.guide(proposal.job()).isPresent()
                                                ? proposal.job()
                                                : "",
                                        guide,
                                        heading,
                                        place.section().title()))
                        .toList();
        String oldLabels = labels.read();
        String newLabels = LabelLines.add(oldLabels, fresh);
        labels.replace(oldLabels, newLabels);
        try {
            String before = vocabulary.read();
            var edit = new SampleQuestionsEdit(guide, heading, proposal.questions());
            String after = edited(() -> edit.add(before));
            vocabulary.replace(before, after);
        } catch (CannotImproveException e) {
            labels.replace(newLabels, oldLabels);
            throw e;
        }
        Set<String> ids = fresh.stream().map(LabelLines.Fresh::id).collect(Collectors.toSet());
        return accepted().stream().filter(question -> ids.contains(question.id())).toList();
    }

    /**
     * Takes accepted questions back. What somebody has taken out of a file by hand is no problem.
     *
     * @param ids the ids of the questions
     * @throws CannotImproveException if a file cannot be changed
     */
    public synchronized void undo(Set<String> ids) throws CannotImproveException {
        String text = vocabulary.read();
        String rest = text;
        for (AcceptedQuestion question : accepted()) {
            if (ids.contains(question.id())) {
                String now = rest;
                rest =
                        edited(() ->
                                new SampleQuestionsEdit(
                                                question.guide(),
                                                question.heading(),
                                                List.of(question.question()))
                                        .remove(now));
            }
        }
        vocabulary.replace(text, rest);
        String oldLabels = labels.read();
        labels.replace(oldLabels, LabelLines.remove(oldLabels, ids));
    }

    /**
     * Lists what has been accepted.
     *
     * @return the questions, the earliest first
     * @throws CannotImproveException if the file cannot be read
     */
    public List<AcceptedQuestion> accepted() throws CannotImproveException {
        return LabelLines.accepted(labels.read());
    }

    /** Makes a new text of the vocabulary file. */
    @FunctionalInterface
    private interface Editing {
        String text() throws CannotImproveException;
    }

    private String edited(Editing editing) throws CannotImproveException {
        try {
            return editing.text();
        } catch (CannotImproveException e) {
            throw new CannotImproveException(vocabulary.path() + ": " + e.getMessage(), e);
        }
    }

    private static Snapshot.Place place(Proposal proposal, Snapshot snapshot)
            throws CannotImproveException {
        if (proposal.questions().isEmpty()) {
            throw new CannotImproveException("there is no question to accept");
        }
        return snapshot.section(proposal.section())
                .orElseThrow(() ->
                        new CannotImproveException("there is no section " + proposal.section()));
    }

    private static Vocabulary with(Proposal proposal, Snapshot.Place place, Snapshot snapshot) {
        Vocabulary old = snapshot.vocabulary();
        Map<String, Map<String, List<String>>> samples = new LinkedHashMap<>(old.sampleQuestions());
        String guide = place.guide().slug();
        Map<String, List<String>> headings =
                new LinkedHashMap<>(samples.getOrDefault(guide, Map.of()));
        headings.merge(
                snapshot.sampleName(place),
                proposal.questions(),
                (there, more) -> {
                    var both = new ArrayList<>(there);
                    more.stream().filter(question -> !there.contains(question)).forEach(both::add);
                    return both;
                });
        samples.put(guide, headings);
        return new Vocabulary(
                old.topics(),
                old.levels(),
                old.jobNames(),
                old.jobHeads(),
                old.aliases(),
                old.synonyms(),
                old.phrases(),
                old.fillers(),
                samples);
    }
}
