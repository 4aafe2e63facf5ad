package dev.shirube.app.insights.improve;

import dev.shirube.answer.dispatch.Answerer;
import dev.shirube.app.insights.gaps.Diagnosis;
import dev.shirube.app.insights.improve.AcceptedQuestion.Entry;
import dev.shirube.app.insights.improve.Change.Proposal;
import dev.shirube.app.insights.improve.Trial.AnswerOutcome;
import dev.shirube.app.insights.improve.Trial.StoredQuestion;
import dev.shirube.cache.DerivedFiles;
import dev.shirube.eval.Evaluation;
import dev.shirube.eval.LabelReader;
import dev.shirube.eval.LabelledQuestion;
import dev.shirube.eval.Verdict;
import dev.shirube.eval.ask.Asker;
import dev.shirube.meaning.MeaningSource;
import dev.shirube.question.Conversation;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.text.Language;
import dev.shirube.vocabulary.Vocabulary;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * What the bot is to learn so that it answers what people asked: tried out, accepted, taken back.
 * What is accepted stands in a vocabulary file of the operator's, from where the running bot takes
 * it up as it does every change, and in a file of labelled questions, by which {@code eval} checks
 * it. Safe for use by several threads.
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

    /** {@return where accepted questions are written} */
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
        Snapshot after = with(proposal, entries(proposal, before), before);
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
        List<Entry> entries = entries(proposal, snapshot);
        List<LabelLines.Fresh> fresh = labels(proposal, entries, snapshot);
        String oldLabels = labels.read();
        String newLabels = LabelLines.add(oldLabels, fresh);
        labels.replace(oldLabels, newLabels);
        try {
            String before = vocabulary.read();
            String after = edited(before, entries, ListEdit::add);
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
        List<Entry> entries =
                accepted().stream()
                        .filter(question -> ids.contains(question.id()))
                        .map(AcceptedQuestion::entry)
                        .distinct()
                        .toList();
        // What an alias or a synonym was accepted for goes with it.
        Set<String> gone =
                accepted().stream()
                        .filter(question -> entries.contains(question.entry()))
                        .map(AcceptedQuestion::id)
                        .collect(Collectors.toSet());
        String text = vocabulary.read();
        vocabulary.replace(text, edited(text, entries, ListEdit::remove));
        String oldLabels = labels.read();
        labels.replace(oldLabels, LabelLines.remove(oldLabels, gone));
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
        String text(ListEdit edit, String text) throws CannotImproveException;
    }

    private String edited(String text, List<Entry> entries, Editing editing)
            throws CannotImproveException {
        try {
            String edited = text;
            for (Entry entry : entries) {
                edited = editing.text(entry.edit(), edited);
            }
            return edited;
        } catch (CannotImproveException e) {
            throw new CannotImproveException(vocabulary.path() + ": " + e.getMessage(), e);
        }
    }

    private static List<Entry> entries(Proposal proposal, Snapshot snapshot)
            throws CannotImproveException {
        if (proposal.questions().isEmpty()) {
            throw new CannotImproveException("there is no question to accept");
        }
        return proposal.change().entries(proposal.questions(), snapshot);
    }

    private Snapshot with(Proposal proposal, List<Entry> entries, Snapshot snapshot) {
        Vocabulary more = proposal.change().addTo(snapshot.vocabulary(), entries);
        return meaning.complete(
                m -> Snapshot.of(more, snapshot.guides(), m, DerivedFiles.none()),
                threads,
                (done, total) -> {});
    }

    /**
     * The questions with what is right from now on: the section that was chosen for them, or else
     * what comes of them.
     */
    private List<LabelLines.Fresh> labels(Proposal proposal, List<Entry> entries, Snapshot snapshot)
            throws CannotImproveException {
        String job = snapshot.guide(proposal.job()).isPresent() ? proposal.job() : "";
        Optional<Snapshot.Place> chosen = proposal.change().section(snapshot);
        var fresh = new ArrayList<LabelLines.Fresh>();
        if (chosen.isPresent()) {
            for (int i = 0; i < proposal.questions().size(); i++) {
                fresh.add(
                        new LabelLines.Fresh(
                                proposal.questions().get(i),
                                job,
                                chosen.get().guide().slug(),
                                chosen.get().section().title(),
                                entries.get(i)));
            }
            return fresh;
        }
        Snapshot after = with(proposal, entries, snapshot);
        for (String question : proposal.questions()) {
            AnswerOutcome came = came(question, job, after);
            if (!came.path().isEmpty()) {
                fresh.add(
                        new LabelLines.Fresh(
                                question,
                                job,
                                came.guide(),
                                came.path().getLast(),
                                entries.getFirst()));
            }
        }
        if (fresh.isEmpty()) {
            throw new CannotImproveException("none of the questions would be answered by it");
        }
        return fresh;
    }
}
