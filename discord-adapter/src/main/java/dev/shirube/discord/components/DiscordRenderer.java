package dev.shirube.discord.components;

import dev.shirube.adapter.Budget;
import dev.shirube.adapter.Markdown;
import dev.shirube.chart.Drawing;
import dev.shirube.discord.components.MessageParts.Piece;
import dev.shirube.discord.components.TypedCommands.CommandIds;
import dev.shirube.discord.text.DiscordMarkdown;
import dev.shirube.reply.Labels;
import dev.shirube.reply.Messages;
import dev.shirube.reply.Phrase;
import dev.shirube.reply.Reply;
import dev.shirube.reply.Source;
import dev.shirube.reply.render.Pages;

import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.mediagallery.MediaGallery;
import net.dv8tion.jda.api.components.mediagallery.MediaGalleryItem;
import net.dv8tion.jda.api.components.separator.Separator;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.FileUpload;

import org.springframework.util.ConcurrentLruCache;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Shows a page of a reply as one container of components. A pure function: every word of the reply
 * is on one of its pages or announced as cut, and nothing in guide text becomes markup.
 *
 * @param messages the bot's own words
 * @param drawing makes PNG images of charts; where it makes none, the table has to do
 * @param commands shows commands so that they can be given
 */
public record DiscordRenderer(
        Messages messages, Function<Drawing, Optional<byte[]>> drawing, TypedCommands commands) {

    /** Makes a renderer that knows no commands yet. */
    public DiscordRenderer(Messages messages, Function<Drawing, Optional<byte[]>> drawing) {
        this(messages, drawing, new TypedCommands(new CommandIds(), UnaryOperator.identity()));
    }

    /** More charts than there are salary tables in most guides; some 30 KB each. */
    private static final int CHARTS = 100;

    /** Returns what draws charts, once though many people ask for them. Thread-safe. */
    public static Function<Drawing, Optional<byte[]>> charts() {
        return new ConcurrentLruCache<Drawing, Optional<byte[]>>(CHARTS, Drawing::png)::get;
    }

    /** Takes the room of a chart that is not drawn yet. */
    private static final MediaGallery ROOM =
            MediaGallery.of(MediaGalleryItem.fromUrl(OutboundReply.ATTACHMENT));

    /** For a reply without a word. */
    private static final String NOTHING = "…";

    /**
     * How a reply is to be shown.
     *
     * @param command what was asked, by which it can be told whether a page is one of the whole
     * @param page the number of the page, from 1; the last one where there are fewer
     * @param deletable whether there is a button that deletes the message
     * @param openly whether what is chosen next is replied to for all to see, though this is not
     */
    public record View(String command, int page, boolean deletable, boolean openly) {}

    /** Renders a page. */
    public Container render(Reply reply, View view) {
        Budget room = room(reply);
        List<List<Piece>> pages =
                Pages.fill(MessageParts.of(reply, messages, commands), pieces -> fit(pieces, room));
        boolean whole = isWhole(reply, view);
        int number = whole ? Math.clamp(view.page(), 1, Math.max(1, pages.size())) : 1;
        var children = new ArrayList<ContainerChildComponent>();
        if (!pages.isEmpty()) {
            children.addAll(components(pages.get(number - 1), this::gallery));
            children.addAll(footer(reply, pages, number));
        }
        Budget left =
                DiscordLimits.MESSAGE
                        .minus(DiscordLimits.CONTAINER)
                        .minus(ComponentSize.of(children));
        children.addAll(new Controls(reply, view).rows(number, pages.size(), whole, left));
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

    /**
     * Returns the room for text on each page: the same however the reply is shown, so that its
     * pages are the same too. A single piece always fits into it.
     */
    private static Budget room(Reply reply) {
        return DiscordLimits.MESSAGE
                .minus(DiscordLimits.CONTAINER)
                .minus(DiscordLimits.SHORT_SOURCE)
                .minus(Controls.least(reply))
                .within(reply.whole().isEmpty() ? DiscordLimits.ONLY_PAGE : DiscordLimits.PAGE);
    }

    private static boolean fit(List<Piece> pieces, Budget room) {
        return ComponentSize.of(components(pieces, chart -> Optional.of(ROOM))).fits(room);
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
                .map(quotation -> shortly(quotation.source(), reply))
                .toList();
    }

    private static boolean isSource(Piece piece) {
        return piece instanceof Piece.Text text && text.source();
    }

    /** With the link where there is room for it. */
    private TextDisplay shortly(Source source, Reply reply) {
        String title =
                DiscordMarkdown.MARKDOWN.escape(
                        Labels.cut(Labels.oneLine(source.guide()), DiscordLimits.SHORT_TITLE));
        TextDisplay linked = shortly(reply, Markdown.link(source.link(), title));
        return ComponentSize.of(List.of(linked)).fits(DiscordLimits.SHORT_SOURCE)
                ? linked
                : shortly(reply, title);
    }

    private TextDisplay shortly(Reply reply, String title) {
        String label = messages.text(reply.language(), Phrase.SOURCE);
        return TextDisplay.of(DiscordMarkdown.smallPrint(label + ": " + title));
    }
}
