package dev.shirube.adapter;

import dev.shirube.chart.Drawing;
import dev.shirube.content.Block;
import dev.shirube.content.PlainText;
import dev.shirube.content.Span;
import dev.shirube.reply.Messages;
import dev.shirube.reply.Phrase;
import dev.shirube.reply.Reply;
import dev.shirube.reply.Source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A reply as the parts that a person reads, in reading order. Immutable.
 *
 * @param opening what the bot says itself
 * @param quotations the parts of each quotation
 */
public record ReplyLayout(List<Part> opening, List<List<Part>> quotations) {

    /** Copies the lists. */
    public ReplyLayout {
        opening = List.copyOf(opening);
        quotations = quotations.stream().map(List::copyOf).toList();
    }

    /** A part of a reply, which a platform shows in one way. */
    public sealed interface Part {

        /**
         * What the reply is about.
         *
         * @param words one line
         */
        record Title(String words) implements Part {}

        /**
         * The bot's own words.
         *
         * @param blocks the words
         */
        record Message(List<Block> blocks) implements Part {}

        /** A line across, between quotations. */
        record Rule() implements Part {}

        /**
         * The heading of a quoted section.
         *
         * @param words one line
         */
        record Heading(String words) implements Part {}

        /**
         * The passage that answers.
         *
         * @param blocks the passage
         */
        record Answer(List<Block> blocks) implements Part {}

        /**
         * The section around the passage, or all of what is quoted.
         *
         * @param label says that it is around the passage; empty where it is all
         * @param blocks the section
         */
        record Context(String label, List<Block> blocks) implements Part {}

        /**
         * A picture of what is quoted, below it.
         *
         * @param chart the picture
         * @param alternative the same in words
         * @param number which one of the reply it is, from 1
         */
        record Chart(Drawing chart, String alternative, int number) implements Part {}

        /**
         * The guide's own caveat on its figures.
         *
         * @param words the caveat
         */
        record Caveat(String words) implements Part {}

        /**
         * Where the quotation is from.
         *
         * @param label stands before it
         * @param source guide, headings, link and age
         */
        record Cited(String label, Source source) implements Part {

            /** {@return it on one line, in which the guide is the link} */
            public List<Span> spans() {
                var spans = new ArrayList<Span>();
                spans.add(Span.plain(label + ": "));
                spans.add(new Span(source.guide(), Set.of(), source.link()));
                source.path().forEach(heading -> spans.add(Span.plain(" › " + heading)));
                if (source.age() != null) {
                    spans.add(Span.plain(" (" + source.age() + ")"));
                }
                return List.copyOf(spans);
            }
        }
    }

    /**
     * Lays a reply out.
     *
     * @param reply the reply
     * @param messages the bot's own words
     * @return its parts; none without anything to show but a source
     */
    public static ReplyLayout of(Reply reply, Messages messages) {
        var opening = new ArrayList<Part>();
        if (!reply.title().isBlank()) {
            opening.add(new Part.Title(reply.title()));
        }
        if (!reply.message().isEmpty()) {
            opening.add(new Part.Message(reply.message()));
        }
        reply.overview().ifPresent(picture -> opening.add(chart(picture, reply, 1)));
        var quotations = new ArrayList<List<Part>>();
        int charts = 0;
        for (Reply.Quotation quotation : reply.quotes()) {
            var parts = new ArrayList<Part>();
            if (!reply.message().isEmpty() || !quotations.isEmpty()) {
                parts.add(new Part.Rule());
            }
            charts += quotation.chart().isPresent() ? 1 : 0;
            add(quotation, reply, messages, charts, parts);
            quotations.add(parts);
        }
        return new ReplyLayout(opening, quotations);
    }

    private static void add(
            Reply.Quotation quotation,
            Reply reply,
            Messages messages,
            int number,
            List<Part> parts) {
        if (!quotation.heading().isBlank()) {
            parts.add(new Part.Heading(quotation.heading()));
        }
        boolean answered = !quotation.answer().isEmpty();
        boolean shown = number == 1 && reply.overview().isPresent();
        Stream<Part> chart =
                quotation.chart().stream()
                        .filter(ignored -> !shown)
                        .map(picture -> chart(picture, reply, number));
        if (answered) {
            parts.add(new Part.Answer(quotation.answer()));
            chart.forEach(parts::add);
        }
        if (!quotation.context().isEmpty()) {
            boolean around = answered && !PlainText.of(quotation.context()).isEmpty();
            String label = around ? messages.text(reply.language(), Phrase.CONTEXT) : "";
            parts.add(new Part.Context(label, quotation.context()));
        }
        if (!answered) {
            chart.forEach(parts::add);
        }
        if (quotation.source().caveat() != null) {
            parts.add(new Part.Caveat(quotation.source().caveat()));
        }
        String label = messages.text(reply.language(), Phrase.SOURCE);
        parts.add(new Part.Cited(label, quotation.source()));
    }

    private static Part chart(Drawing picture, Reply reply, int number) {
        return new Part.Chart(picture, picture.alternative(reply.language()), number);
    }

    /** {@return all parts in reading order} */
    public List<Part> parts() {
        return Stream.concat(opening.stream(), quotations.stream().flatMap(List::stream)).toList();
    }
}
