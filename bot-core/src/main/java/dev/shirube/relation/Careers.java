package dev.shirube.relation;

import dev.shirube.content.Block;
import dev.shirube.guide.Guide;
import dev.shirube.guide.Passage;
import dev.shirube.guide.Section;
import dev.shirube.question.job.JobDirectory;
import dev.shirube.text.Folding;
import dev.shirube.vocabulary.Vocabulary;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds ways between jobs: the rows of tables of careers in their order, and sentences that name
 * where somebody goes on to or comes from. Immutable.
 */
public final class Careers {

    private static final String PATH = "career-path";

    /** What follows a job that somebody comes from. */
    private static final Pattern FROM_AFTER =
            Pattern.compile("^(?:さん|職|経験者?)?(?:から|出身|上がり|あがり|を経て|を経験|としての(?:実務)?経験|の(?:実務)?経験)");

    private static final Pattern FROM_BEFORE =
            Pattern.compile("(?:from|former|ex-|as)\\s*(?:an? |the )?$", Pattern.CASE_INSENSITIVE);

    /** What tells that somebody goes on to something. */
    private static final Pattern GOES_ON =
            Pattern.compile(
                    "昇進|昇格|転身|転向|転職|移行|移る|進む|進め|道が|キャリア|目指|候補|なる|なれ|promot|move|become|transition|switch|grow|advance|next|path",
                    Pattern.CASE_INSENSITIVE);

    private final Map<String, Guide> guides;
    private final JobDirectory jobs;
    private final BiPredicate<Section, String> about;
    private final Skills skills;

    /**
     * Prepares to find.
     *
     * @param guides the guides
     * @param jobs the names of all jobs
     * @param about tells whether a section is about a topic or a part of it
     * @param vocabulary words that stand in the names of any skills
     */
    public Careers(
            List<Guide> guides,
            JobDirectory jobs,
            BiPredicate<Section, String> about,
            Vocabulary vocabulary) {
        this.guides = guides.stream().collect(Collectors.toMap(Guide::slug, Function.identity()));
        this.jobs = jobs;
        this.about = about;
        this.skills = new Skills(about, vocabulary);
    }

    /** A job in a text. */
    private record Named(String slug, String name, int start, int end) {}

    /** A row of a table of careers, with the jobs that its first cell names. */
    private record Rung(String name, List<Named> jobs, Quote row) {
        boolean isOf(String slug) {
            return jobs.stream().anyMatch(job -> job.slug().equals(slug));
        }
    }

    /**
     * Finds a way from one job to another.
     *
     * @param from the guide of the first job
     * @param to the guide of the last one
     * @return the way, without steps where no guide names any
     */
    public CareerPath way(Guide from, Guide to) {
        List<Step> steps = byTableOf(to, from, to);
        if (steps.isEmpty()) {
            steps = byTableOf(from, from, to);
        }
        if (steps.isEmpty()) {
            steps = byNextJobs(from, to);
        }
        return new CareerPath(from, to, steps, skills.between(from, to));
    }

    /**
     * The rows between the two; where the first is in none, from the first row that it leads to.
     */
    private List<Step> byTableOf(Guide owner, Guide from, Guide to) {
        List<Rung> ladder = ladder(owner);
        int last = indexOf(ladder, to.slug());
        if (last < 0) {
            return List.of();
        }
        int own = indexOf(ladder, from.slug());
        if (own >= 0) {
            return own < last ? rungs(ladder, own + 1, last, to) : List.of();
        }
        List<Step> next = next(from);
        for (int i = 0; i <= last; i++) {
            Rung rung = ladder.get(i);
            for (Step step : next) {
                if (step.job() != null && rung.isOf(step.job().slug())) {
                    var steps = new ArrayList<Step>();
                    steps.add(step);
                    steps.addAll(rungs(ladder, i + 1, last, to));
                    return steps;
                }
            }
        }
        return List.of();
    }

    private List<Step> rungs(List<Rung> ladder, int first, int last, Guide to) {
        var steps = new ArrayList<Step>();
        for (Rung rung : ladder.subList(first, last + 1)) {
            Guide job =
                    rung.isOf(to.slug())
                            ? to
                            : rung.jobs().stream()
                                    .map(named -> guides.get(named.slug()))
                                    .findFirst()
                                    .orElse(null);
            steps.add(new Step(rung.name(), job, rung.row()));
        }
        return steps;
    }

    /** One or two jobs between them, each of which is named as the next of the one before. */
    private List<Step> byNextJobs(Guide from, Guide to) {
        List<Step> next = next(from);
        for (Step step : next) {
            if (isOf(step, to)) {
                return List.of(step);
            }
        }
        for (Step step : next) {
            Guide between = step.job();
            if (between != null) {
                for (Step second : next(between)) {
                    if (isOf(second, to)) {
                        return List.of(step, second);
                    }
                }
            }
        }
        return List.of();
    }

    private static boolean isOf(Step step, Guide guide) {
        return step.job() != null && step.job().slug().equals(guide.slug());
    }

    /**
     * Finds the jobs that come next.
     *
     * @param from the guide of a job
     * @return the jobs that have a guide, in the order in which they are named: first by its own
     *     guide, then by the others
     */
    public List<Step> next(Guide from) {
        Map<String, Step> steps = new LinkedHashMap<>();
        byOwnGuide(from, steps);
        for (Guide other : guides.values().stream().sorted(Careers::bySlug).toList()) {
            if (!other.slug().equals(from.slug())) {
                byOtherGuide(from, other, steps);
            }
        }
        return List.copyOf(steps.values());
    }

    private void byOwnGuide(Guide from, Map<String, Step> steps) {
        List<Rung> ladder = ladder(from);
        int own = indexOf(ladder, from.slug());
        for (int i = Math.max(own, 0); i < ladder.size() && own >= 0; i++) {
            add(ladder.get(i).row(), ladder.get(i).row().sentence(), from, steps);
        }
        for (Section section : from.sections()) {
            if (isOfPath(section)) {
                Sentences.of(from, section)
                        .filter(quote -> quote.passage().kind() != Passage.Kind.ROW)
                        .forEach(quote -> add(quote, quote.sentence(), from, steps));
            }
        }
    }

    /** What a row or sentence names as the next, and not as what somebody comes from. */
    private void add(Quote quote, String text, Guide from, Map<String, Step> steps) {
        for (Named named : named(text)) {
            Guide job = guides.get(named.slug());
            if (job != null && !named.slug().equals(from.slug()) && !isFrom(text, named)) {
                steps.putIfAbsent(named.slug(), new Step(named.name(), job, quote));
            }
        }
    }

    /** Another guide has the job in its table below its own row, or says that one comes from it. */
    private void byOtherGuide(Guide from, Guide other, Map<String, Step> steps) {
        List<Rung> ladder = ladder(other);
        int own = indexOf(ladder, from.slug());
        for (int i = own + 1; own >= 0 && i < ladder.size(); i++) {
            Rung rung = ladder.get(i);
            if (!rung.jobs().isEmpty()) {
                for (Named named : rung.jobs()) {
                    Guide job = guides.get(named.slug());
                    if (job != null && !named.slug().equals(from.slug())) {
                        steps.putIfAbsent(named.slug(), new Step(named.name(), job, rung.row()));
                    }
                }
                break;
            }
        }
        if (steps.containsKey(other.slug())) {
            return;
        }
        other.sections().stream()
                .filter(section -> isOfPath(section) || isOfEntry(section))
                .flatMap(section -> Sentences.of(other, section))
                .filter(quote ->
                        GOES_ON.matcher(quote.sentence()).find()
                                && named(quote.sentence()).stream()
                                        .anyMatch(named ->
                                                named.slug().equals(from.slug())
                                                        && isFrom(quote.sentence(), named)))
                .findFirst()
                .ifPresent(quote -> steps.put(other.slug(), new Step(other.slug(), other, quote)));
    }

    private static boolean isFrom(String text, Named named) {
        return FROM_AFTER.matcher(text.substring(named.end())).find()
                || FROM_BEFORE.matcher(text.substring(0, named.start())).find();
    }

    private List<Rung> ladder(Guide guide) {
        var rungs = new ArrayList<Rung>();
        for (Section section : guide.sections()) {
            if (!isOfPath(section) || !rungs.isEmpty()) {
                continue;
            }
            for (Passage passage : section.passages()) {
                if (passage.kind() == Passage.Kind.ROW
                        && passage.blocks().getLast() instanceof Block.Table table) {
                    String name = table.rows().getFirst().getFirst().text().strip();
                    String row = passage.text().lines().toList().getLast();
                    rungs.add(new Rung(name, named(name), new Quote(guide, section, passage, row)));
                }
            }
        }
        return rungs;
    }

    private List<Named> named(String text) {
        var named = new ArrayList<Named>();
        for (var mention : jobs.find(Folding.of(text))) {
            if (mention.job().certain() && mention.job().guides().size() == 1) {
                named.add(
                        new Named(
                                mention.job().guides().getFirst(),
                                text.substring(mention.start(), mention.end()),
                                mention.start(),
                                mention.end()));
            }
        }
        return named;
    }

    private static int indexOf(List<Rung> ladder, String slug) {
        for (int i = 0; i < ladder.size(); i++) {
            if (ladder.get(i).isOf(slug)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isOfPath(Section section) {
        return !section.path().isEmpty() && about.test(section, PATH);
    }

    private boolean isOfEntry(Section section) {
        @Nullable String topic = section.topic();
        return !section.path().isEmpty()
                && topic != null
                && List.of("entry", "learning", "change-job").contains(topic);
    }

    private static int bySlug(Guide one, Guide other) {
        return one.slug().compareTo(other.slug());
    }
}
