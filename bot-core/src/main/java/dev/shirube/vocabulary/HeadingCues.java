package dev.shirube.vocabulary;

import dev.shirube.text.Folding;
import dev.shirube.text.PhraseMatcher;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads from a heading, or from the first cell of a row, which topic and which years of experience
 * it is about. Immutable.
 */
public final class HeadingCues {

    private static final String WHAT_IS = "とは";

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    private final PhraseMatcher<Topic> topics;
    private final YearsReader years;

    /** The topics by the folded names of their commands, which name nothing else. */
    private final Map<String, String> commands = new HashMap<>();

    /**
     * Prepares the cues of a vocabulary.
     *
     * @param vocabulary topics and levels
     */
    public HeadingCues(Vocabulary vocabulary) {
        this.topics =
                PhraseMatcher.of(add ->
                        vocabulary
                                .topics()
                                .forEach(topic ->
                                        topic.headings().forEach(cue -> add.accept(cue, topic))));
        for (Topic topic : vocabulary.topics()) {
            topic.commands().forEach(c -> commands.putIfAbsent(Folding.fold(c), topic.id()));
        }
        this.years = new YearsReader(vocabulary.levels());
    }

    /**
     * Returns the topic that a heading shows. Where it names two (「スキルとツール」), it is the first: the
     * parts below such a heading usually carry the other. A part of the first goes before it:
     * 「面接官を唸らせる逆質問」. Where it names none, it may be nothing but a command: 「3. 仕事」.
     *
     * @param heading the heading as plain text
     * @return the id of the topic, or nothing
     */
    public Optional<String> topic(String heading) {
        Folding folding = Folding.of(heading);
        List<Topic> named =
                topics.find(folding).stream()
                        .filter(match -> !isPiece(match, folding))
                        .sorted(
                                Comparator.<PhraseMatcher.Match<Topic>>comparingInt(m -> m.start())
                                        .thenComparingInt(m -> -m.length()))
                        .map(PhraseMatcher.Match::value)
                        .toList();
        return named.stream()
                .findFirst()
                .map(first ->
                        named.stream()
                                .filter(topic -> first.id().equals(topic.broader()))
                                .findFirst()
                                .orElse(first)
                                .id())
                .or(() -> commanded(folding));
    }

    private Optional<String> commanded(Folding heading) {
        String letters = NO_LETTERS.matcher(heading.folded()).replaceAll("");
        return Optional.ofNullable(commands.get(letters));
    }

    /** 「とは」 is none in 「海外で働くことは」 and 「ソフトはこれ」, where it is cut out of other words. */
    private static boolean isPiece(PhraseMatcher.Match<Topic> match, Folding text) {
        if (!text.folded().startsWith(Folding.fold(WHAT_IS), match.start())
                || match.length() != WHAT_IS.length()) {
            return false;
        }
        int start = text.originalStart(match.start());
        String original = text.original();
        return !original.startsWith(WHAT_IS, start)
                || (start > 0 && original.charAt(start - 1) == 'こ')
                || original.startsWith("違", text.originalEnd(match.end() - 1))
                || original.startsWith("何が違", text.originalEnd(match.end() - 1));
    }

    /**
     * Returns the years of experience that a text names.
     *
     * @param text a heading, or the first cell of a table row
     * @return the years, or nothing
     */
    public Optional<YearRange> years(String text) {
        return years.read(text).map(YearsReader.Reading::years);
    }
}
