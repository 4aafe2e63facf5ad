package dev.shirube.app.ask;

import dev.shirube.guide.Passage;
import dev.shirube.guide.Section;
import dev.shirube.question.Question;
import dev.shirube.search.Keyword;
import dev.shirube.text.Folding;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which words of a question stand in a section as they are. Words in another form, and parts of
 * words, count for the score as well, but nobody could point at them.
 */
final class MatchedWords {

    private final String text;

    MatchedWords(Section section) {
        Stream<String> passages = section.passages().stream().map(Passage::text);
        this.text =
                Folding.fold(
                        Stream.concat(section.path().stream(), passages)
                                .collect(Collectors.joining("\n")));
    }

    List<String> of(Question question) {
        return question.keywords().stream()
                .flatMap(MatchedWords::wordings)
                .distinct()
                .filter(word -> !Folding.fold(word).isBlank() && text.contains(Folding.fold(word)))
                .toList();
    }

    private static Stream<String> wordings(Keyword keyword) {
        return Stream.concat(Stream.of(keyword.text()), keyword.synonyms().stream());
    }
}
