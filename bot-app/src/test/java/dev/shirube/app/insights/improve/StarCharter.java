package dev.shirube.app.insights.improve;

import dev.shirube.guide.load.GuideFile;
import dev.shirube.guide.load.GuideLibrary;
import dev.shirube.guide.load.GuideReader;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.vocabulary.HeadingCues;
import dev.shirube.vocabulary.Vocabulary;
import dev.shirube.vocabulary.load.VocabularyLoader;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** A guide to a job that nobody has. */
final class StarCharter {

    private static final String PAY =
            """
            ---
            slug: star_charter
            title: 星図師の仕事と年収
            keywords: 星図師, Star Charter
            ---
            # 星図師

            ## 星図師の年収

            毎月、銀貨を百枚もらいます。

            """;

    private StarCharter() {}

    /** Returns it with what stands below the section on pay. */
    static GuideFile with(String sections) {
        return file("star_charter.md", PAY + sections);
    }

    static GuideFile file(String name, String text) {
        return new GuideFile(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns guides read by a vocabulary of one's own beside that of the program. */
    static Snapshot snapshot(List<Path> vocabularies, GuideFile... files) {
        Vocabulary vocabulary = new VocabularyLoader().load(vocabularies).vocabulary();
        var reader = new GuideReader(new HeadingCues(vocabulary));
        return Snapshot.of(vocabulary, GuideLibrary.read(reader, Arrays.asList(files)).guides());
    }
}
