package dev.shirube.chat.suggest;

import dev.shirube.text.Folding;
import dev.shirube.text.Language;
import dev.shirube.vocabulary.Label;
import dev.shirube.vocabulary.Level;
import dev.shirube.vocabulary.YearRange;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Suggests levels of experience while somebody types. */
final class LevelSuggestions {

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,2})(?:\\D{0,8})");

    private LevelSuggestions() {}

    /**
     * Suggests levels.
     *
     * @param levels the levels that there are
     * @param typed what has been typed so far, possibly nothing
     * @param language the language of their names
     * @return the years that were typed, and the levels by one of whose names that may go on; all
     *     of the levels where nothing fits
     */
    static List<LevelSuggestion> of(List<Level> levels, String typed, Language language) {
        String folded = Folding.fold(typed);
        Matcher number = NUMBER.matcher(folded);
        if (number.matches()) {
            return List.of(years(Integer.parseInt(number.group(1)), language));
        }
        Stream<Predicate<String>> ways =
                Stream.of(
                        name -> name.startsWith(folded),
                        name -> TypingErrors.in(folded, name).isPresent(),
                        name -> true);
        return ways.map(way -> fitting(levels, way, language))
                .filter(fitting -> !fitting.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<LevelSuggestion> fitting(
            List<Level> levels, Predicate<String> way, Language language) {
        return levels.stream()
                .filter(level -> names(level).map(Folding::fold).anyMatch(way))
                .map(level -> named(level, language))
                .toList();
    }

    private static Stream<String> names(Level level) {
        return Stream.concat(
                Stream.of(level.id(), level.name().ja(), level.name().en()), level.asks().stream());
    }

    private static LevelSuggestion named(Level level, Language language) {
        String name = in(level.name(), language);
        return new LevelSuggestion(name, "%s (%s)".formatted(name, range(level.years(), language)));
    }

    private static LevelSuggestion years(int years, Language language) {
        String words =
                switch (language) {
                    case JA -> years + "年";
                    case EN -> years == 1 ? "1 year" : years + " years";
                };
        return new LevelSuggestion(words, words);
    }

    private static String range(YearRange years, Language language) {
        int from = (int) years.from();
        boolean open = Double.isInfinite(years.to());
        return switch (language) {
            case JA -> open ? from + "年以上" : "%d–%d年".formatted(from, (int) years.to());
            case EN -> open ? from + "+ years" : "%d–%d years".formatted(from, (int) years.to());
        };
    }

    private static String in(Label name, Language language) {
        return switch (language) {
            case JA -> name.ja();
            case EN -> name.en();
        };
    }
}
