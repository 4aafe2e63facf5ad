package dev.shirube.app.insights.page;

import dev.shirube.app.insights.GuideNames;
import dev.shirube.app.insights.Insights;
import dev.shirube.app.insights.KeptQuestions;
import dev.shirube.app.insights.gaps.GapGrouping;
import dev.shirube.app.insights.gaps.GapReport;
import dev.shirube.app.insights.gaps.QuestionVectors;
import dev.shirube.app.insights.improve.Change.Proposal;
import dev.shirube.app.insights.improve.MissingGuides;
import dev.shirube.app.insights.improve.NotedGuides;
import dev.shirube.app.insights.improve.Trial.StoredQuestion;
import dev.shirube.chat.admin.AdminGaps;
import dev.shirube.chat.history.Aspect;
import dev.shirube.chat.history.Period;
import dev.shirube.chat.history.Tally;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.store.database.StoreSettings;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** What the page shows, made on a thread of its own from what has been kept. Thread-safe. */
final class PageData implements AutoCloseable {

    /** For how many days back there are figures. */
    static final List<Integer> PERIODS = List.of(1, 7, 30, 90);

    /** A page has both, and is to be there within a second. */
    private static final Duration FOR_FIGURES = Duration.ofMillis(500);

    private static final Duration FOR_GAPS = Duration.ofMillis(300);

    private static final int MOST_LINES = 10;
    private static final int MOST_GROUPS = 200;
    private static final int MOST_WORDS = 500;

    private final StoreSettings store;
    private final boolean enabled;
    private final Supplier<Snapshot> live;
    private final InstantSource clock;
    private final GapGrouping grouping;
    private final QuestionVectors nearness;
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("insights").factory());
    private final Map<Integer, RefreshedValue<Insights>> figures = new ConcurrentHashMap<>();
    private final Map<Integer, RefreshedValue<Gaps>> gaps = new ConcurrentHashMap<>();

    /**
     * What people did not get.
     *
     * @param report in groups
     * @param stored all questions that a change is tried out on
     */
    record Gaps(GapReport report, List<StoredQuestion> stored) {

        /** Copies the list. */
        Gaps {
            stored = List.copyOf(stored);
        }

        Optional<GapReport.Entry> group(String id) {
            return report.entries().stream().filter(e -> e.group().id().equals(id)).findFirst();
        }
    }

    PageData(
            StoreSettings store,
            boolean enabled,
            Supplier<Snapshot> live,
            int threads,
            InstantSource clock) {
        this.store = store;
        this.enabled = enabled;
        this.live = live;
        this.clock = clock;
        this.grouping = GapGrouping.of(live, threads);
        this.nearness =
                new QuestionVectors(question -> live.get().meaning().question(question), threads);
    }

    /** Tells whether questions are kept, and whether with their words. */
    boolean keeps() {
        return enabled;
    }

    boolean keepsWords() {
        return store.words();
    }

    Snapshot guides() {
        return live.get();
    }

    /** Returns the figures of some days, as far as they are counted. */
    Optional<RefreshedValue.Found<Insights>> figures(int days) {
        return figures.computeIfAbsent(
                        days, d -> new RefreshedValue<>(() -> count(d), () -> this, thread, clock))
                .get(FOR_FIGURES);
    }

    /** Returns what people did not get in some days, as far as that is grouped. */
    Optional<RefreshedValue.Found<Gaps>> gaps(int days) {
        return gaps.computeIfAbsent(
                        days, d -> new RefreshedValue<>(() -> group(d), live, thread, clock))
                .get(FOR_GAPS);
    }

    /** Returns the gaps where they can be read and are grouped already. */
    Optional<Gaps> found(int days) {
        return gaps(known(days)).flatMap(found -> Optional.ofNullable(found.value()));
    }

    /** Returns the largest gaps of a week: by their words where these are kept, else by job. */
    Optional<List<AdminGaps.Gap>> largest(int most) {
        int week = PERIODS.get(1);
        Optional<RefreshedValue.Found<Gaps>> found = gaps(week);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Gaps known = found.get().value();
        List<AdminGaps.Gap> grouped = known == null ? List.of() : known.report().largest(most);
        return grouped.isEmpty()
                ? figures(week)
                        .flatMap(figures -> Optional.ofNullable(figures.value()))
                        .map(insights -> GapReport.largest(insights.by(Aspect.GAP), most))
                : Optional.of(grouped);
    }

    /** Returns a period that there is. */
    static int known(int days) {
        return PERIODS.contains(days) ? days : PERIODS.get(1);
    }

    private Period period(int days) {
        return Period.before(Duration.ofDays(days), clock.instant());
    }

    /** Lists the guides that are missing. */
    MissingGuides missing(List<NotedGuides.Note> notes, int days) {
        try (KeptQuestions kept = KeptQuestions.open(store)) {
            return MissingGuides.of(kept.questions(), period(known(days)), notes, live.get());
        }
    }

    private Insights count(int days) {
        GuideNames names = GuideNames.of(live.get().guides());
        try (KeptQuestions kept = KeptQuestions.open(store)) {
            return Insights.of(
                    kept.questions(), period(days), names, MOST_LINES, FiguresPage.SHOWN);
        }
    }

    private Gaps group(int days) {
        Period period = period(days);
        try (KeptQuestions kept = KeptQuestions.open(store)) {
            GapReport report = GapReport.of(kept.gaps(), period, grouping, live.get(), MOST_GROUPS);
            return new Gaps(
                    report,
                    stored(report, kept.questions().tallies(Aspect.WORDS, period, MOST_WORDS)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("ended", e);
        }
    }

    /** Those of gaps with their job, then all others that are asked often. */
    private static List<StoredQuestion> stored(GapReport report, List<Tally> words) {
        Map<String, StoredQuestion> stored = new LinkedHashMap<>();
        report.entries()
                .forEach(entry ->
                        entry.group()
                                .wordings()
                                .forEach(wording ->
                                        stored.putIfAbsent(
                                                wording.words(),
                                                new StoredQuestion(
                                                        wording.words(), entry.group().job()))));
        words.forEach(tally ->
                stored.putIfAbsent(
                        tally.key().getFirst(), new StoredQuestion(tally.key().getFirst(), "")));
        return List.copyOf(stored.values());
    }

    /**
     * Returns the stored questions that a proposal is tried out on: those with its words, or else
     * those that are nearest.
     */
    List<StoredQuestion> touched(Proposal proposal, List<StoredQuestion> stored, int most)
            throws InterruptedException {
        return proposal.change().words().isEmpty()
                ? nearest(proposal.questions(), stored, most)
                : stored.stream()
                        .filter(question -> proposal.change().touches(question.words()))
                        .filter(question -> !proposal.questions().contains(question.words()))
                        .limit(most)
                        .toList();
    }

    /** Returns the stored questions that are nearest to some questions. */
    List<StoredQuestion> nearest(List<String> questions, List<StoredQuestion> stored, int most)
            throws InterruptedException {
        var all = new ArrayList<>(questions);
        stored.forEach(question -> all.add(question.words()));
        Map<String, float[]> vectors = nearness.of(all);
        return stored.stream()
                .filter(question -> !questions.contains(question.words()))
                .sorted(
                        Comparator.comparingDouble((StoredQuestion question) ->
                                        -nearness(question.words(), questions, vectors))
                                .thenComparing(StoredQuestion::words))
                .limit(most)
                .toList();
    }

    private static double nearness(
            String words, List<String> questions, Map<String, float[]> vectors) {
        float[] vector = vectors.get(words);
        double best = 0;
        for (String question : questions) {
            float[] other = vectors.get(question);
            if (vector != null && other != null) {
                double dot = 0;
                for (int i = 0; i < vector.length; i++) {
                    dot += (double) vector[i] * other[i];
                }
                best = Math.max(best, dot);
            }
        }
        return best;
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
