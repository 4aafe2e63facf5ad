package dev.shirube.answer.pay;

import dev.shirube.answer.Overview.Pays;
import dev.shirube.answer.Turn;
import dev.shirube.answer.guide.GuideAnswerer;
import dev.shirube.answer.turn.NamedJobs;
import dev.shirube.answer.turn.PayQuestion;
import dev.shirube.answer.turn.TurnBuilder;
import dev.shirube.guide.Guide;
import dev.shirube.question.Conversation;
import dev.shirube.question.Question;
import dev.shirube.question.job.JobMention;
import dev.shirube.salary.Salaries;
import dev.shirube.salary.SalaryRow;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.vocabulary.YearRange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Answers what is asked of the pay of several jobs, or of one's own, from rows of tables. */
public final class PayAnswerer {

    private static final String SALARY = "salary";

    /** More jobs are not compared at once. */
    private static final int MOST = 5;

    private final Question question;
    private final Conversation conversation;
    private final Snapshot snapshot;
    private final TurnBuilder turns;
    private final PayTurns payTurns;
    private final PayQuestion asked;
    private final Salaries salaries;

    public PayAnswerer(
            Question question, Conversation conversation, Snapshot snapshot, TurnBuilder turns) {
        this.question = question;
        this.conversation = conversation;
        this.snapshot = snapshot;
        this.turns = turns;
        this.payTurns = new PayTurns(question, turns);
        this.asked = PayQuestion.of(question);
        this.salaries = snapshot.salaries();
    }

    /** The answer, or nothing where nothing of the kind is asked or no guide has figures for it. */
    public Optional<Turn> answer() {
        if (question.companions().isEmpty() || asked.isOfMoreThanOther()) {
            List<Guide> compared = compared();
            if (compared.size() > 1) {
                if (comparesOnWithPay()) {
                    return Optional.of(compareOrTell(compared));
                }
                return asked.comparesPay() ? compare(compared) : Optional.empty();
            }
        }
        List<Guide> named = guides(new NamedJobs(question, snapshot).covered());
        boolean talkedAbout = conversation.job() != null;
        if (asked.asksForPlace()) {
            return place(named);
        }
        if (asked.judgesWhatWasTold()) {
            var told = new ToldPay(conversation, snapshot, turns, payTurns);
            return told.wasShown() ? told.amongOthers(middleRows()) : told.unsaid();
        }
        if (snapshot.guides().size() > 1 && asked.asksForExtreme(talkedAbout)) {
            return extreme();
        }
        return snapshot.guides().size() > 1 && asked.asksWhoReaches(talkedAbout)
                ? reaching().in(payTurns)
                : Optional.empty();
    }

    /** Which jobs pay well or badly, or nothing where that is not asked. */
    public Optional<Turn> highOrLow() {
        return snapshot.guides().size() > 1 && asked.asksForHighOrLow(conversation.job() != null)
                ? extreme()
                : Optional.empty();
    }

    /**
     * Answers the command that compares: jobs that it names, one of them beside that of the
     * conversation.
     */
    public Turn compareNamed() {
        var named = new NamedJobs(question, snapshot);
        List<JobMention> mentions = question.mentions();
        Optional<JobMention> uncovered =
                mentions.stream().filter(m -> !m.job().isCovered()).findFirst();
        if (uncovered.isPresent()) {
            return notCovered(question.name(uncovered.get()));
        }
        if (mentions.size() < 2 && !question.words().isEmpty()) {
            // Whoever names two jobs may say more; else it is the other job that is not known.
            return notCovered(String.join(" ", question.words()));
        }
        var guides = new ArrayList<Guide>();
        for (JobMention mention : mentions) {
            Optional<Guide> guide = named.onlyGuide(mention);
            if (guide.isEmpty()) {
                return turns.clarify(SALARY, named.choice(List.of(mention)));
            }
            guides.add(guide.get());
        }
        if (guides.size() == 1) {
            snapshot.guide(conversation.job()).ifPresent(guides::addFirst);
        }
        List<Guide> several = guides.stream().distinct().limit(MOST).toList();
        if (several.size() < 2) {
            return turns.clarify(SALARY, snapshot.guides());
        }
        return compareOrTell(several);
    }

    /** Rows in one order, or what each guide tells of pay where that cannot be. */
    private Turn compareOrTell(List<Guide> guides) {
        return compare(guides)
                .orElseGet(() ->
                        new GuideAnswerer(question, conversation, snapshot, turns)
                                .topic(guides, SALARY));
    }

    private Turn notCovered(String job) {
        return turns.jobNotCovered(job, SALARY);
    }

    /**
     * The jobs that it names; of none the two that were talked about, if it chooses between them.
     */
    private List<Guide> compared() {
        List<JobMention> mentions = question.mentions();
        boolean ofBoth = mentions.isEmpty() && question.speechActs().contains("either");
        return ofBoth ? NamedJobs.talkedAbout(conversation, snapshot) : guides(mentions);
    }

    /** 「どっち？」 after the pay of the two, 「どっちが高い？」 at any time. */
    private boolean comparesOnWithPay() {
        return question.isBare() && (SALARY.equals(conversation.topic()) || asked.saysMoreOrLess());
    }

    /** Their guides; none where one of them has none, or several. */
    private List<Guide> guides(List<JobMention> mentions) {
        List<Guide> guides = new NamedJobs(question, snapshot).guides(mentions);
        return guides.size() == mentions.size() ? guides.stream().distinct().toList() : List.of();
    }

    /**
     * All rows of some jobs, or those of the level that is asked for.
     *
     * @return the comparison, or nothing where fewer than two of them have rows
     */
    public Optional<Turn> compare(List<Guide> guides) {
        var rows = new ArrayList<SalaryRow>();
        var without = new ArrayList<Guide>();
        for (Guide guide : guides) {
            List<SalaryRow> own = ofLevel(guide);
            rows.addAll(own);
            if (own.isEmpty()) {
                without.add(guide);
            }
        }
        if (guides.size() - without.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(
                payTurns.of(
                        Pays.Kind.COMPARED,
                        SalaryRows.needed(
                                SalaryRows.groups(SalaryRows.ofPeriod(rows, asked.period()))),
                        without,
                        null,
                        null));
    }

    private List<SalaryRow> middleRows() {
        return snapshot.guides().stream()
                .flatMap(g -> SalaryRows.groups(ofLevel(g)).stream())
                .map(SalaryRows::middle)
                .toList();
    }

    private Optional<Turn> extreme() {
        if (asked.asksForMiddle()) {
            List<SalaryRow> middle = SalaryRows.ofPeriod(middleRows(), asked.period());
            return extreme(Pays.Kind.MIDDLE, middle, SalaryRows.MIDDLE);
        }
        List<SalaryRow> rows = SalaryRows.ofPeriod(ofLevel(), asked.period());
        return asked.asksForLeast()
                ? extreme(Pays.Kind.LOWEST, rows, SalaryRows.LOWEST)
                : extreme(Pays.Kind.HIGHEST, rows, SalaryRows.HIGHEST);
    }

    private Optional<Turn> extreme(
            Pays.Kind kind, List<SalaryRow> rows, Comparator<SalaryRow> order) {
        List<List<SalaryRow>> groups =
                SalaryRows.needed(SalaryRows.groups(rows)).stream()
                        .map(group -> SalaryRows.ordered(group, order))
                        .toList();
        return groups.isEmpty()
                ? Optional.empty()
                : Optional.of(payTurns.of(kind, groups, without(groups), null, null));
    }

    /**
     * What jobs that pay an amount are to be like besides: 「月40万もらえて夜勤がないのは？」.
     *
     * @return that, with what the jobs pay that go up to the amount; nothing where nothing else is
     *     asked
     */
    public Optional<PayBeside> beside() {
        boolean talkedAbout = conversation.job() != null;
        return snapshot.guides().size() > 1 && asked.namesLeast(talkedAbout)
                ? reaching().beside(question.written(), asked.asksWhoReaches(talkedAbout))
                : Optional.empty();
    }

    private ReachingPay reaching() {
        return new ReachingPay(snapshot, ofLevel(), asked.amounts().getFirst());
    }

    /** Where the amount lies in the rows of the job that is named or talked about. */
    private Optional<Turn> place(List<Guide> named) {
        List<Guide> known =
                named.isEmpty() && question.subjects().isEmpty()
                        ? NamedJobs.talkedAbout(conversation, snapshot)
                        : named;
        if (known.size() == 1) {
            return new PlacedPay(question, salaries, payTurns)
                    .of(known.getFirst(), asked.amounts().getFirst());
        }
        boolean own = asked.isOfPay() || question.years() != null || asked.period() != null;
        Optional<Guide> workplace =
                known.isEmpty() && own && question.subjects().isEmpty()
                        ? new Workplace(question, snapshot).guide()
                        : Optional.empty();
        if (workplace.isPresent()) {
            return new PlacedPay(question, salaries, payTurns)
                    .of(workplace.get(), asked.amounts().getFirst());
        }
        return question.subjects().isEmpty() && own
                ? Optional.of(turns.clarify(SALARY, known.isEmpty() ? snapshot.guides() : known))
                : Optional.empty();
    }

    private List<SalaryRow> ofLevel() {
        return snapshot.guides().stream().flatMap(guide -> ofLevel(guide).stream()).toList();
    }

    private List<SalaryRow> ofLevel(Guide guide) {
        YearRange years = question.years();
        List<SalaryRow> rows = salaries.of(guide);
        if (years == null) {
            return rows;
        }
        return SalaryRows.groups(rows).stream()
                .flatMap(group -> SalaryRows.level(group, years).stream())
                .toList();
    }

    private List<Guide> without(List<List<SalaryRow>> groups) {
        List<SalaryRow> listed = groups.stream().flatMap(List::stream).toList();
        List<Guide> told = listed.stream().map(SalaryRow::guide).distinct().toList();
        return snapshot.guides().stream()
                .filter(guide ->
                        salaries.of(guide).stream().noneMatch(row -> told.contains(row.guide())))
                .toList();
    }
}
