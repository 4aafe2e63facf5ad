package dev.shirube.answer.find;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.answer.Fiction;
import dev.shirube.search.ConditionModel;
import dev.shirube.text.Language;
import dev.shirube.vocabulary.FoldedPhrases;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.stream.Stream;

/** By these names a condition is looked for that was read by its meaning. */
class ConditionNamesTest {

    private static final String NAMED = "said-named-";

    private final FindQuestion words =
            new FindQuestion(Fiction.VOCABULARY, new FoldedPhrases(Fiction.VOCABULARY));

    static Stream<String> kinds() {
        return Fiction.VOCABULARY.phrases().keySet().stream()
                .filter(kind -> kind.startsWith(NAMED));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aConditionHasANameInEachLanguageThatWordsRead(String kind) {
        List<String> names = Fiction.VOCABULARY.phrases(kind);

        assertThat(names)
                .extracting(name -> Language.of(name).orElseThrow())
                .containsExactly(Language.JA, Language.EN);
        assertThat(names)
                .allSatisfy(name -> assertThat(words.conditions(new String[] {name})).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void whatIsNamedIsLookedForByTheModelOrByWordsOfItsOwn(String kind) {
        String id = kind.substring(NAMED.length()).replaceFirst("^not-", "");
        String name = Fiction.VOCABULARY.phrases(kind).getFirst();
        ConditionKind byWords = words.conditions(new String[] {name}).getFirst().kind();

        assertThat(
                        ConditionModel.shipped().saying(id, false).isPresent()
                                || byWords != ConditionKind.OTHER)
                .isTrue();
    }
}
