package dev.shirube.question;

import static java.util.Objects.requireNonNull;

import dev.shirube.guide.Guide;
import dev.shirube.guide.load.GuideFile;
import dev.shirube.guide.load.GuideReader;
import dev.shirube.question.job.JobMention;
import dev.shirube.vocabulary.HeadingCues;
import dev.shirube.vocabulary.Vocabulary;
import dev.shirube.vocabulary.load.VocabularyLoader;
import dev.shirube.vocabulary.load.VocabularySource;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Small guides and readers of questions for the tests of this package. */
public final class Directories {

    public static final Vocabulary SHIPPED = new VocabularyLoader().load();

    private Directories() {}

    /** A guide that has a title and a text, which begins with its heading. */
    public static Guide guide(String file, String slug, String title, String text) {
        String markdown = "---\nslug: %s\ntitle: '%s'\n---\n%s\n".formatted(slug, title, text);
        var bytes = markdown.getBytes(StandardCharsets.UTF_8);
        return requireNonNull(
                new GuideReader(new HeadingCues(SHIPPED)).read(new GuideFile(file, bytes)).guide());
    }

    public static Vocabulary with(String yaml) {
        return new VocabularyLoader()
                .loadSources(List.of(new VocabularySource("own.yaml", yaml)))
                .vocabulary();
    }

    /** A reader that knows 霧番 (fog_warden), 霧番頭 (HoFO) and 星図職人 (star_chart_maker). */
    public static QuestionReader reader() {
        return new QuestionReader(
                with(
                        """
                        aliases:
                          fog_warden: [霧番, 港の人]
                          fog_office_head: [霧番頭, HoFO, 港の人]
                          star_chart_maker: [星図職人]
                        """),
                List.of(
                        guide("fog_warden.md", "fog_warden", "霧番", "# Fog Warden"),
                        guide("fog_office_head.md", "fog_office_head", "長", "# Head of Fog Office"),
                        guide("stars.md", "star_chart_maker", "星", "# Star Chart Maker")));
    }

    /** The names of the guides that the subjects of a question stand for. */
    public static List<String> subjects(Question question) {
        return slugs(question.subjects());
    }

    public static List<String> slugs(List<JobMention> mentions) {
        return mentions.stream().map(mention -> String.join("+", mention.job().guides())).toList();
    }
}
