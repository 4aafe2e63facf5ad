package dev.shirube.web;

import dev.shirube.chat.suggest.Welcome;
import dev.shirube.reply.Choice;
import dev.shirube.reply.Labels;
import dev.shirube.reply.Messages;
import dev.shirube.reply.Reply;
import dev.shirube.text.Language;
import dev.shirube.text.MessageBundle;
import dev.shirube.web.html.Html;
import dev.shirube.web.html.HtmlRenderer;

import org.springframework.core.io.ClassPathResource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes the page that a link to an answer opens: it needs no script, and tells in its head what it
 * is about, for those who make previews of links. Thread-safe.
 */
final class AnswerPage {

    /** As much as previews show. */
    private static final int DESCRIPTION = 160;

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    private final String template = read();
    private final MessageBundle words = MessageBundle.beside(WebMessage.class);
    private final HtmlRenderer html;

    AnswerPage(Messages messages) {
        this.html = new HtmlRenderer(messages);
    }

    /** Shows an answer. */
    String show(Reply reply) {
        Language language = reply.language();
        String kicker =
                reply.quotes().isEmpty()
                        ? ""
                        : "<p class=\"kicker\">%s</p>".formatted(say(language, WebMessage.QUOTED));
        return page(
                language,
                title(reply),
                reply.gist(DESCRIPTION),
                kicker + "<div class=\"body\">" + html.render(reply) + "</div>");
    }

    /** Says that a link leads nowhere, and what can be asked instead. */
    String gone(Language language, Welcome welcome) {
        String questions =
                welcome.questions().stream()
                        .map(AnswerPage::question)
                        .collect(Collectors.joining());
        String body =
                "<div class=\"body\"><h2>%s</h2><p>%s</p>"
                                .formatted(
                                        say(language, WebMessage.GONE_TITLE),
                                        say(language, WebMessage.GONE))
                        + (questions.isEmpty()
                                ? ""
                                : "<p>%s</p><ul>%s</ul>"
                                        .formatted(say(language, WebMessage.INSTEAD), questions))
                        + "</div>";
        return page(
                language,
                words.text(language, WebMessage.GONE_TITLE),
                words.text(language, WebMessage.TAGLINE),
                body);
    }

    private static String question(Choice choice) {
        String asked = URLEncoder.encode(choice.command(), StandardCharsets.UTF_8);
        return "<li><a href=\"../?q=%s\">%s</a></li>"
                .formatted(asked.replace("+", "%20"), Html.escape(choice.label()));
    }

    /** The job with its topic, and the heading where it says more. */
    private static String title(Reply reply) {
        String heading =
                reply.quotes().stream()
                        .map(quote -> Labels.tidy(quote.heading()))
                        .findFirst()
                        .orElse("");
        return heading.isEmpty() || reply.title().contains(heading)
                ? reply.title()
                : reply.title() + " · " + heading;
    }

    private String page(Language language, String title, String description, String body) {
        Map<String, String> parts =
                Map.of(
                        "language", language.locale().toLanguageTag(),
                        "title", Html.escape(title),
                        "description", Html.escape(description),
                        "tagline", say(language, WebMessage.TAGLINE),
                        "ask", say(language, WebMessage.ASK),
                        "body", body);
        return PLACE.matcher(template)
                .replaceAll(
                        place -> Matcher.quoteReplacement(parts.getOrDefault(place.group(1), "")));
    }

    private String say(Language language, WebMessage message) {
        return Html.escape(words.text(language, message));
    }

    private static String read() {
        try {
            return new ClassPathResource("page/answer.html", AnswerPage.class)
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the pages that the server makes itself say; the words lie beside it. */
    enum WebMessage {
        /** What the bot does, in a line. */
        TAGLINE,
        /** Stands above what is quoted. */
        QUOTED,
        /** Label of the link to the chat page. */
        ASK,
        /** Says in a line that a link leads to nothing any more. */
        GONE_TITLE,
        /** Says what may have come of it. */
        GONE,
        /** Stands above questions that the guides answer. */
        INSTEAD
    }
}
