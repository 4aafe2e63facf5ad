package dev.shirube.discord;

import dev.shirube.chart.RangeChart;
import dev.shirube.reply.Labels;
import dev.shirube.reply.Messages;
import dev.shirube.reply.Pages;
import dev.shirube.reply.Phrase;
import dev.shirube.reply.Reply;
import dev.shirube.reply.Source;

import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.mediagallery.MediaGallery;
import net.dv8tion.jda.api.components.mediagallery.MediaGalleryItem;
import net.dv8tion.jda.api.components.separator.Separator;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.FileUpload;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Shows a page of a reply as one container of components. A pure function: every word of the reply
 * is on one of its pages or announced as cut, and nothing in guide text becomes markup.
 *
 * @param messages the bot's own words
 * @param drawing makes PNG images of charts; where it makes none, the table has to do
 */
record DiscordRenderer(Messages messages, Function<RangeChart, Optional<byte[]>> drawing) {

    /** What there is beside text on a page, counted in components. */
    private static final int PARTS = 20;

    private static final int LONGEST_LINK = 200;

    /** Takes the room of a chart that is not drawn yet. */
    private static final MediaGallery ROOM =
            MediaGallery.of(MediaGalleryItem.fromUrl(Outgoing.ATTACHMENT));

    /** For a reply without a word. */
    private static final String NOTHING = "…";

    /** Renders a page. */
    Container render(Reply reply, View view) {
        List<List<Piece>> pages = Pages.fill(Pieces.of(reply, messages), DiscordRenderer::fit);
        boolean whole = isWhole(reply, view);
        int number = whole ? Math.clamp(view.page(), 1, Math.max(1, pages.size())) : 1;
        var children = new ArrayList<ContainerChildComponent>();
        if (!pages.isEmpty()) {
            children.addAll(components(pages.get(number - 1), this::gallery));
            children.addAll(footer(reply, pages, number));
        }
        var controls = new Controls(reply, view, Measure.of(texts(children)));
        children.addAll(controls.rows(number, pages.size(), whole));
        if (children.isEmpty()) {
            children.add(TextDisplay.of(NOTHING));
        }
        return Container.of(children);
    }

    /** Returns whether the pages of a reply are those of the command that shows all of it. */
    private static boolean isWhole(Reply reply, View view) {
        return !reply.whole().isEmpty()
                && (view.command().equals(reply.whole())
                        || (reply.quotes().size() == 1
                                && reply.quotes().getFirst().context().isEmpty()));
    }

    private static boolean fit(List<Piece> pieces) {
        List<ContainerChildComponent> components = components(pieces, chart -> Optional.of(ROOM));
        Measure measure = Measure.of(texts(components));
        return components.size() <= PARTS
                && measure.characters() <= DiscordLimits.PAGE_CHARACTERS
                && measure.bytes() <= DiscordLimits.PAGE_BYTES;
    }

    private static List<String> texts(List<ContainerChildComponent> components) {
        return components.stream()
                .filter(TextDisplay.class::isInstance)
                .map(component -> ((TextDisplay) component).getContent())
                .toList();
    }

    /** Texts that follow one another become one component; a line across needs two sides. */
    private static List<ContainerChildComponent> components(
            List<Piece> pieces, Function<Piece.Chart, Optional<MediaGallery>> charts) {
        var components = new ArrayList<ContainerChildComponent>();
        var text = new StringBuilder();
        boolean rule = false;
        for (Piece piece : pieces) {
            switch (piece) {
                case Piece.Rule ignored -> rule = true;
                case Piece.Text next -> {
                    if (rule) {
                        place(text, components);
                        rule(components);
                        rule = false;
                    }
                    text.append(text.isEmpty() ? "" : next.close() ? "\n" : "\n\n");
                    text.append(next.markdown());
                }
                case Piece.Picture picture -> {
                    place(text, components);
                    components.add(gallery(picture));
                }
                case Piece.Chart chart ->
                        charts.apply(chart)
                                .ifPresent(gallery -> {
                                    place(text, components);
                                    components.add(gallery);
                                });
            }
        }
        place(text, components);
        return components;
    }

    private static void place(StringBuilder text, List<ContainerChildComponent> components) {
        if (!text.isEmpty()) {
            components.add(TextDisplay.of(text.toString()));
            text.setLength(0);
        }
    }

    private static void rule(List<ContainerChildComponent> components) {
        if (!components.isEmpty()) {
            components.add(Separator.createDivider(Separator.Spacing.SMALL));
        }
    }

    private Optional<MediaGallery> gallery(Piece.Chart chart) {
        return drawing.apply(chart.chart())
                .map(png ->
                        // Read anew for each try to send it.
                        FileUpload.fromStreamSupplier(
                                "chart-%d.png".formatted(chart.number()),
                                () -> new ByteArrayInputStream(png)))
                .map(file -> gallery(MediaGalleryItem.fromFile(file), chart.alternative()));
    }

    private static MediaGallery gallery(Piece.Picture picture) {
        return gallery(MediaGalleryItem.fromUrl(picture.address()), picture.alternative());
    }

    private static MediaGallery gallery(MediaGalleryItem item, String words) {
        String alternative = Labels.cut(words, DiscordLimits.ALTERNATIVE);
        return MediaGallery.of(
                alternative.isBlank() ? item : item.withDescription(alternative.strip()));
    }

    /** A page that ends within a quotation names its source all the same. */
    private List<TextDisplay> footer(Reply reply, List<List<Piece>> pages, int number) {
        List<Piece> page = pages.get(number - 1);
        if (number == pages.size() || isSource(page.getLast())) {
            return List.of();
        }
        long before =
                pages.subList(0, number).stream()
                        .flatMap(List::stream)
                        .filter(DiscordRenderer::isSource)
                        .count();
        return reply.quotes().stream()
                .skip(before)
                .limit(1)
                .map(quotation -> TextDisplay.of(shortly(quotation.source(), reply)))
                .toList();
    }

    private static boolean isSource(Piece piece) {
        return piece instanceof Piece.Text text && text.source();
    }

    private String shortly(Source source, Reply reply) {
        String title = Labels.cut(Labels.oneLine(source.guide()), DiscordLimits.SHORT_SOURCE);
        String link = source.link();
        String markdown =
                DiscordMarkdown.link(
                        link != null && link.length() <= LONGEST_LINK ? link : null,
                        DiscordMarkdown.escape(title));
        return DiscordBlocks.smallPrint(
                messages.text(reply.language(), Phrase.SOURCE) + ": " + markdown);
    }
}
