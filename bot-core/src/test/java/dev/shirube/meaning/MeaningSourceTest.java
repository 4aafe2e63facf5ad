package dev.shirube.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

class MeaningSourceTest {

    private static final EncodingProgress SILENT = (done, total) -> {};

    private final List<Sentence> encoded = Collections.synchronizedList(new ArrayList<>());
    private final VectorCache cache = VectorCache.inMemory();
    private final MeaningSource source = new MeaningSource(new LengthModel(encoded), cache);

    private static List<Sentence> passages(int count) {
        return IntStream.range(0, count).mapToObj(i -> Sentence.passage("text " + i)).toList();
    }

    @Test
    void aDraftTellsWhatItWasAskedForAndWhatWasMissing() throws Exception {
        Sentence known = Sentence.passage("known");
        Sentence fresh = Sentence.passage("fresh");
        source.encode(List.of(known), 1, SILENT);
        MeaningDraft draft = source.draft();
        assertThat(draft.vector(known)).isNotNull();
        assertThat(draft.vector(fresh)).isNull();
        assertThat(draft.vector(fresh)).isNull();
        MeaningDraft.Notes notes = draft.finish();
        assertThat(notes.asked()).containsExactlyInAnyOrder(known, fresh);
        assertThat(notes.missing()).containsExactly(fresh);
    }

    @Test
    void aFinishedDraftTakesNoMoreNotes() {
        MeaningDraft draft = source.draft();
        draft.finish();
        draft.vector(Sentence.passage("later"));
        assertThat(draft.finish().asked()).isEmpty();
    }

    @Test
    void onlyWhatIsNewIsEncodedAndEachOnce() throws Exception {
        Sentence a = Sentence.passage("a");
        Sentence b = Sentence.question("b");
        source.encode(List.of(a, a), 1, SILENT);
        source.encode(List.of(a, b, b), 1, SILENT);
        assertThat(encoded).containsExactly(a, b);
        assertThat(source.status()).isEqualTo(new MeaningStatus.Ready(2));
    }

    @Test
    void progressBeginsWithNoneAndEndsWithAll() throws Exception {
        var heard = new ArrayList<String>();
        source.encode(passages(70), 2, (done, total) -> heard.add(done + "/" + total));
        assertThat(heard).containsExactly("0/70", "32/70", "64/70", "70/70");
        assertThat(encoded).containsExactlyInAnyOrderElementsOf(passages(70));
    }

    @Test
    void theStatusTellsHowFarItHasCome() throws Exception {
        var seen = new ArrayList<MeaningStatus>();
        seen.add(source.status());
        source.encode(passages(33), 1, (done, total) -> seen.add(source.status()));
        assertThat(seen)
                .containsExactly(
                        new MeaningStatus.Loading(),
                        new MeaningStatus.Encoding(0, 33),
                        new MeaningStatus.Encoding(32, 33),
                        new MeaningStatus.Encoding(33, 33));
    }

    @Test
    void anInterruptEndsTheWorkAndKeepsWhatWasDone() {
        EncodingProgress interrupting = (done, total) -> Thread.currentThread().interrupt();
        assertThatThrownBy(() -> source.encode(passages(3), 1, interrupting))
                .isInstanceOf(InterruptedException.class);
    }

    @Test
    void anEncoderThatFailsIsNotWaitedFor() {
        List<Sentence> sentences = List.of(Sentence.passage("good"), Sentence.passage("bad"));
        assertThatThrownBy(() -> source.encode(sentences, 2, SILENT))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("bad");
    }

    @Test
    void withoutAnEncoderThereAreNoVectors() {
        MeaningSource none = new MeaningSource(broken(), VectorCache.inMemory());
        assertThat(none.draft().question("年収は？")).isNull();
        assertThat(none.status()).isEqualTo(new MeaningStatus.Off("no such processor", false));
        assertThatThrownBy(() -> none.encode(passages(1), 1, SILENT))
                .isInstanceOf(EncoderUnavailableException.class);
        assertThat(MeaningSource.off().draft().question("年収は？")).isNull();
    }

    private static EncoderModel broken() {
        return new EncoderModel() {
            @Override
            public String id() {
                return "broken";
            }

            @Override
            public SentenceEncoder load() throws EncoderUnavailableException {
                throw new EncoderUnavailableException("no such processor");
            }
        };
    }

    @Test
    void whatIsToBeCompleteIsMadeAgainWithWhatWasMissing() {
        Sentence fresh = Sentence.passage("fresh");
        List<Boolean> made = new ArrayList<>();
        boolean complete =
                source.complete(
                        meaning -> {
                            made.add(meaning.vector(fresh) != null);
                            return made.getLast();
                        },
                        1,
                        SILENT);
        assertThat(made).containsExactly(false, true);
        assertThat(complete).isTrue();
    }

    @Test
    void withoutAnEncoderSomethingIsMadeAllTheSame() {
        MeaningSource none = new MeaningSource(broken(), VectorCache.inMemory());
        Sentence fresh = Sentence.passage("fresh");
        assertThat(none.<Boolean>complete(m -> m.vector(fresh) == null, 1, SILENT)).isTrue();
        assertThat(MeaningSource.off().<Boolean>complete(m -> m.vector(fresh) == null, 1, SILENT))
                .isTrue();
    }

    @Test
    void questionsAreEncodedAsQuestions() {
        source.preload();
        assertThat(source.draft().question("年収は？")).containsExactly(1, 0);
        assertThat(encoded).containsExactly(Sentence.question("年収は？"));
    }
}
