package dev.shirube.web.html;

import dev.shirube.chart.Drawing;
import dev.shirube.chart.PathMap;
import dev.shirube.chart.RangeChart;
import dev.shirube.content.Block;
import dev.shirube.content.PlainText;
import dev.shirube.reply.Messages;
import dev.shirube.reply.Phrase;
import dev.shirube.reply.Reply;
import dev.shirube.reply.Source;
import dev.shirube.text.Language;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Shows a reply as a fragment of HTML, without its choices, which the page makes buttons of. A pure
 * function: every word of the reply is in the fragment, and nothing in guide text becomes markup.
 *
 * @param messages the bot's own words
 */
public record HtmlRenderer(Messages messages) {

    /** Renders a reply. */
    public String render(Reply reply) {
        var html = new StringBuilder();
        if (!reply.title().isBlank()) {
            html.append("<h2>").append(Html.text(reply.title())).append("</h2>");
        }
        html.append(HtmlBlocks.render(reply.message()));
        Optional<Drawing> overview = reply.overview();
        overview.ifPresent(picture -> html.append(picture(picture, reply.language())));
        for (Reply.Quotation quote : reply.quotes()) {
            boolean shown = overview.isPresent() && quote.equals(reply.quotes().getFirst());
            html.append(quotation(quote, reply.language(), !shown));
        }
        return html.toString();
    }

    private String quotation(Reply.Quotation quotation, Language spoken, boolean drawn) {
        var html = new StringBuilder("<section class=\"quotation\">");
        String lang = lang(quotation);
        if (!quotation.heading().isBlank()) {
            html.append("<h3%s>%s</h3>".formatted(lang, Html.text(quotation.heading())));
        }
        html.append(box("answer", lang, quotation.answer()));
        quotation
                .chart()
                .filter(ignored -> drawn)
                .ifPresent(picture -> html.append(picture(picture, spoken)));
        if (quotation.answer().isEmpty()) {
            html.append(box("context", lang, quotation.context()));
        } else if (!quotation.context().isEmpty()) {
            String summary = Html.escape(messages.text(spoken, Phrase.CONTEXT));
            html.append("<details><summary>" + summary + "</summary>")
                    .append(box("context", lang, quotation.context()))
                    .append("</details>");
        }
        return html.append(source(quotation.source(), lang, spoken))
                .append("</section>")
                .toString();
    }

    private static String picture(Drawing picture, Language spoken) {
        return switch (picture) {
            case RangeChart chart -> ChartSvg.render(chart, spoken);
            case PathMap map -> PathSvg.render(map, spoken);
        };
    }

    private String source(Source source, String lang, Language spoken) {
        var html = new StringBuilder("<footer>");
        String caveat = source.caveat();
        if (caveat != null && !caveat.isBlank()) {
            html.append("<p class=\"caveat\"" + lang + ">" + Html.text(caveat) + "</p>");
        }
        String label = Html.escape(messages.text(spoken, Phrase.SOURCE));
        html.append("<p class=\"source\"><span class=\"label\">" + label + "</span> ");
        String link = source.link();
        String guide = "<cite%s>%s</cite>".formatted(lang, Html.text(source.guide()));
        html.append(link == null ? guide : Html.link(link, guide));
        String path =
                source.path().stream()
                        .map(heading -> " › " + Html.text(heading))
                        .collect(Collectors.joining());
        html.append(path.isEmpty() ? "" : "<span%s>%s</span>".formatted(lang, path));
        String age = source.age();
        if (age != null && !age.isBlank()) {
            html.append(" <span class=\"date\">(" + Html.escape(age) + ")</span>");
        }
        return html.append("</p></footer>").toString();
    }

    private static String box(String name, String lang, List<Block> blocks) {
        return blocks.isEmpty()
                ? ""
                : "<div class=\"" + name + "\"" + lang + ">" + HtmlBlocks.render(blocks) + "</div>";
    }

    /** Guides are in a language of their own, which decides on the shape of Chinese characters. */
    private static String lang(Reply.Quotation quotation) {
        String text = quotation.heading() + PlainText.of(quotation.answer());
        return Language.of(text)
                .map(language -> " lang=\"" + language.locale().toLanguageTag() + "\"")
                .orElse("");
    }
}
