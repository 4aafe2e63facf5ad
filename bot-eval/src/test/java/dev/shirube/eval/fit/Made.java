package dev.shirube.eval.fit;

import static java.util.Objects.requireNonNull;

import dev.shirube.answer.dispatch.Answerer;
import dev.shirube.cache.DerivedFiles;
import dev.shirube.guide.Guide;
import dev.shirube.guide.Section;
import dev.shirube.guide.load.GuideFile;
import dev.shirube.guide.load.GuideReader;
import dev.shirube.question.Conversation;
import dev.shirube.ranking.Ranking;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.vocabulary.HeadingCues;
import dev.shirube.vocabulary.Topic;
import dev.shirube.vocabulary.Vocabulary;
import dev.shirube.vocabulary.load.VocabularyLoader;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Cases on a guide of three sections that say different things. */
final class Made {

    static final Vocabulary VOCABULARY = new VocabularyLoader().load();

    static final String TEXT =
            """
            ---
            slug: lamp_keeper
            title: 灯守
            ---
            # 灯守

            ## 年収

            銀貨を月に三十枚受け取ります。

            ## スキル

            油の質を匂いで見分けます。

            ## 面接

            塔の階段を何段登れるか聞かれます。
            """;

    private static final Guide GUIDE =
            requireNonNull(
                    new GuideReader(new HeadingCues(VOCABULARY))
                            .read(
                                    new GuideFile(
                                            "lamp_keeper.md",
                                            TEXT.getBytes(StandardCharsets.UTF_8)))
                            .guide());

    private static final Snapshot BY_WORDS = Snapshot.of(VOCABULARY, List.of(GUIDE));

    private static final Snapshot BY_MEANING =
            Snapshot.of(VOCABULARY, List.of(GUIDE), new LetterMeaning(), DerivedFiles.none());

    private Made() {}

    /** The ids of the topics that have samples. */
    static List<String> sampledTopics() {
        return VOCABULARY.topics().stream()
                .filter(topic -> !topic.sampleQuestions().isEmpty())
                .map(Topic::id)
                .toList();
    }

    static TrainingSet set(double weight) {
        return new TrainingSet(
                "lamps",
                Path.of("questions.jsonl"),
                List.of(),
                0,
                1,
                weight,
                TrainingSet.Asked.LABELLED,
                true,
                true);
    }

    /** A question, with the section that is said to be right. */
    static Case asked(String question, String heading, double weight) {
        return asked(question, heading, weight, BY_WORDS);
    }

    /** The same, compared by meaning, too. */
    static Case askedByMeaning(String question, String heading) {
        return asked(question, heading, 1, BY_MEANING);
    }

    private static Case asked(String question, String heading, double weight, Snapshot snapshot) {
        Ranking ranking = new Answerer().compare(question, Conversation.EMPTY, snapshot);
        String id =
                GUIDE.sections().stream()
                        .filter(section -> section.title().equals(heading))
                        .map(Section::id)
                        .findFirst()
                        .orElseThrow();
        return new Case(set(weight), "lamp_keeper", ranking, Set.of(id), Case.Related.YES);
    }
}
