package dev.shirube.chat.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.snapshot.Snapshot;
import dev.shirube.vocabulary.Vocabulary;
import dev.shirube.vocabulary.load.VocabularyLoader;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class OncePerEditionTest {

    private static final Vocabulary VOCABULARY = new VocabularyLoader().load();

    @Test
    void whileTheNextEditionIsPreparedThatBeforeIsNotMadeAgain() {
        Snapshot served = Snapshot.of(VOCABULARY, List.of());
        Snapshot next = Snapshot.of(VOCABULARY, List.of());
        Snapshot later = Snapshot.of(VOCABULARY, List.of());
        List<Snapshot> made = new ArrayList<>();
        var once =
                new OncePerEdition<Integer>(edition -> {
                    made.add(edition);
                    return made.size();
                });

        assertThat(once.of(served)).isEqualTo(1);
        assertThat(once.of(next)).isEqualTo(2);
        assertThat(once.of(served)).isEqualTo(1);
        assertThat(once.of(next)).isEqualTo(2);
        assertThat(once.of(later)).isEqualTo(3);
        assertThat(made).containsExactly(served, next, later);
    }
}
