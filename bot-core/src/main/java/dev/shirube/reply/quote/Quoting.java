package dev.shirube.reply.quote;

import dev.shirube.answer.Candidate;
import dev.shirube.chart.Drawing;
import dev.shirube.content.Block;
import dev.shirube.guide.Guide;
import dev.shirube.guide.Passage;
import dev.shirube.guide.Section;
import dev.shirube.reply.Citation;
import dev.shirube.reply.Messages;
import dev.shirube.reply.QuotedChart;
import dev.shirube.reply.Reply;
import dev.shirube.reply.Source;
import dev.shirube.reply.part.Bullets;
import dev.shirube.reply.part.GuideName;
import dev.shirube.reply.part.ReplyContext;
import dev.shirube.reply.part.ReplySettings;
import dev.shirube.text.Language;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Quotes passages with their source.
 *
 * @param settings where guides can be read outside
 * @param messages the bot's own words
 * @param language the language to speak
 */
public record Quoting(ReplySettings settings, Messages messages, Language language) {

    public Quoting(ReplyContext context) {
        this(context.settings(), context.messages(), context.language());
    }

    /** Quotes a candidate with the section around it. */
    public Reply.Quotation quotation(Candidate candidate, Excerpt excerpt, boolean several) {
        return quotation(
                candidate,
                excerpt,
                several,
                excerpt.context(),
                QuotedChart.of(
                        candidate.quoted().map(Passage::blocks).orElse(List.of()),
                        candidate.section().blocks()));
    }

    /** Quotes a candidate alone. */
    public Reply.Quotation alone(Candidate candidate, @Nullable Drawing picture) {
        Excerpt excerpt = Excerpt.of(candidate);
        return quotation(candidate, excerpt, true, List.of(), picture);
    }

    /** Quotes a sentence of a candidate; of a row all of it, with its header. */
    public Reply.Quotation sentence(Candidate candidate, String sentence) {
        boolean row = candidate.quoted().filter(p -> p.kind() == Passage.Kind.ROW).isPresent();
        Reply.Quotation whole = alone(candidate, null);
        return new Reply.Quotation(
                whole.heading(),
                row ? whole.answer() : List.of(Bullets.paragraph(sentence)),
                List.of(),
                whole.source(),
                whole.section(),
                whole.citation(),
                null);
    }

    private Reply.Quotation quotation(
            Candidate candidate,
            Excerpt excerpt,
            boolean several,
            List<Block> context,
            @Nullable Drawing picture) {
        Guide guide = candidate.guide();
        Section section = candidate.section();
        var pictures = new Pictures(settings.imageBase());
        String name = GuideName.of(guide);
        String heading = section.title().isEmpty() ? name : section.title();
        var source =
                new Source(
                        guide.frontMatter().title().isBlank() ? name : guide.frontMatter().title(),
                        section.path(),
                        new Links(settings).to(guide, section, Citation.of(candidate)),
                        guide.frontMatter().publishedAt(),
                        excerpt.caveat(),
                        Age.of(guide, excerpt.caveat(), messages, language));
        return new Reply.Quotation(
                several && !heading.equals(name) ? name + " · " + heading : heading,
                pictures.in(excerpt.answer()),
                pictures.in(context),
                source,
                section.id(),
                Citation.of(candidate),
                picture);
    }
}
