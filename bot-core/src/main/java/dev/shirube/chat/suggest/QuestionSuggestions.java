package dev.shirube.chat.suggest;

import dev.shirube.guide.Guide;
import dev.shirube.guide.Section;
import dev.shirube.question.job.KnownNames;
import dev.shirube.reply.Labels;
import dev.shirube.reply.Messages;
import dev.shirube.reply.part.Choices;
import dev.shirube.reply.part.GuideName;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.text.Folding;
import dev.shirube.text.Language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Suggests questions while somebody types: sample questions and headings that have what was typed.
 * They are collected once for every edition of the guides; a suggestion is then a look through a
 * list, by letters alone. Thread-safe.
 */
final class QuestionSuggestions {

    /** The longest suggestion in UTF-16 code units: what the strictest platform takes. */
    private static final int LONGEST = 100;

    private static final int SHORTEST = 2;

    /** How many of the pairs of letters that were typed have to be in a question. */
    private static final double NEAR = 0.6;

    private final Messages messages;
    private final OncePerEdition<Map<Language, List<Entry>>> entries =
            new OncePerEdition<>(this::make);

    /**
     * Makes it.
     *
     * @param messages has questions that fit any guide
     */
    QuestionSuggestions(Messages messages) {
        this.messages = messages;
    }

    /** Makes of an edition what is looked through while somebody types. */
    void prepare(Snapshot all) {
        entries.of(all);
    }

    /**
     * A question.
     *
     * @param slug the guide that answers it
     * @param text the question as it is suggested
     * @param own the same, folded
     * @param sought the same with the other names of the job, folded
     */
    private record Entry(String slug, String text, String own, String sought) {}

    private record Fit(Entry entry, double rate) {}

    /**
     * Suggests questions.
     *
     * @param all the guides as they are now
     * @param typed what has been typed so far
     * @param slugs the guides that may be asked, empty for all
     * @param language the language of sample questions
     * @param max how many to suggest at most
     * @return the questions, the nearest first; none where too little was typed
     */
    List<String> of(Snapshot all, String typed, Set<String> slugs, Language language, int max) {
        String folded = Folding.fold(typed);
        if (folded.length() < SHORTEST || typed.startsWith("/")) {
            return List.of();
        }
        List<String> pairs = pairs(folded);
        return entries.of(all).getOrDefault(language, List.of()).stream()
                .filter(entry -> slugs.isEmpty() || slugs.contains(entry.slug))
                .map(entry -> new Fit(entry, rate(entry, folded, pairs)))
                .filter(fit -> fit.rate >= NEAR)
                .sorted(Comparator.comparingDouble((Fit fit) -> -fit.rate))
                .map(fit -> fit.entry.text)
                .distinct()
                .limit(max)
                .toList();
    }

    /** Beginnings come first, then what has all of it, then what has most of its letters. */
    private static double rate(Entry entry, String typed, List<String> pairs) {
        if (entry.own.startsWith(typed)) {
            return 3;
        }
        if (entry.own.contains(typed)) {
            return 2;
        }
        long had = pairs.stream().filter(entry.sought::contains).count();
        return (double) had / pairs.size();
    }

    private static List<String> pairs(String folded) {
        return IntStream.range(0, folded.length() - 1)
                .mapToObj(i -> folded.substring(i, i + 2))
                .distinct()
                .toList();
    }

    private Map<Language, List<Entry>> make(Snapshot all) {
        Map<Language, List<Entry>> byLanguage = new EnumMap<>(Language.class);
        for (Language each : Language.values()) {
            byLanguage.put(each, make(all, each));
        }
        return byLanguage;
    }

    private List<Entry> make(Snapshot all, Language language) {
        var choices = new Choices(messages, all.vocabulary());
        var made = new ArrayList<Entry>();
        for (KnownNames known : KnownNames.of(all.guides(), all.vocabulary(), all.translations())) {
            Guide guide = known.guide();
            String job = GuideName.of(guide);
            String names = Folding.fold(String.join(" ", known.names()));
            Stream<String> samples =
                    Stream.concat(
                            guide.frontMatter().sampleQuestions().values().stream()
                                    .flatMap(List::stream),
                            choices.topics(guide).stream()
                                    .map(topic -> messages.question(language, topic, job)));
            Stream<String> headings =
                    guide.sections().stream()
                            .filter(section -> !section.path().isEmpty())
                            .map(Section::title)
                            .map(title -> job + " " + Labels.oneLine(title));
            Stream.concat(samples, headings)
                    .filter(text -> text.length() <= LONGEST)
                    .distinct()
                    .map(text -> entry(guide, text, names))
                    .forEach(made::add);
        }
        return List.copyOf(made);
    }

    private static Entry entry(Guide guide, String text, String names) {
        String own = Folding.fold(text);
        return new Entry(guide.slug(), text, own, own + " " + names);
    }
}
