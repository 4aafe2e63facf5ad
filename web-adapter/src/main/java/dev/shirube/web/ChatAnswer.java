package dev.shirube.web;

import dev.shirube.chart.PathMap;
import dev.shirube.chat.help.HelpForm;
import dev.shirube.chat.platform.TextWindow;
import dev.shirube.reply.AnswerLink;
import dev.shirube.reply.Choice;
import dev.shirube.reply.Reply;
import dev.shirube.reply.Source;
import dev.shirube.reply.render.PlainTextRenderer;
import dev.shirube.web.html.HtmlRenderer;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A reply as the endpoint gives it.
 *
 * @param outcome what came of the question
 * @param language the language of the bot's own words
 * @param title what the reply is about, or empty
 * @param html the reply without its choices, as a fragment of HTML that is safe to insert
 * @param text the reply as plain text, choices included
 * @param plain the same without the choices
 * @param command the command that gives what is quoted again, without any conversation, or empty
 * @param link the address of the page that opens what is quoted again, below that of the chat page,
 *     or empty
 * @param choices what the person can do next
 * @param feedback by what people can say whether it helped
 * @param sources where the quoted passages come from
 * @param form what the person is to write, or null
 */
public record ChatAnswer(
        String outcome,
        String language,
        String title,
        String html,
        String text,
        String plain,
        String command,
        String link,
        List<Choice> choices,
        List<Choice> feedback,
        List<Source> sources,
        @Nullable Form form) {

    /**
     * A field for something of the person's own.
     *
     * @param id what to send with what was written
     * @param label what to write
     * @param hint what becomes of it
     * @param submit what the button says
     * @param longest how long it may be, in UTF-16 code units
     */
    public record Form(String id, String label, String hint, String submit, int longest) {

        public static Form of(TextWindow window) {
            HelpForm words = window.form();
            return new Form(
                    window.id(), words.label(), words.hint(), words.submit(), window.longest());
        }
    }

    /** Copies the lists. */
    public ChatAnswer {
        choices = List.copyOf(choices);
        feedback = List.copyOf(feedback);
        sources = List.copyOf(sources);
    }

    public static ChatAnswer of(
            Reply reply,
            List<Choice> feedback,
            HtmlRenderer html,
            PlainTextRenderer text,
            @Nullable Form form) {
        return new ChatAnswer(
                reply.outcome().id(),
                reply.language().locale().toLanguageTag(),
                reply.title(),
                html.render(reply),
                text.render(reply),
                text.render(reply.withChoices(List.of(), 0)) + maps(reply),
                reply.whole(),
                AnswerLink.of(reply).map(link -> AnswerLink.FOLDER + link.code()).orElse(""),
                reply.choices(),
                feedback,
                reply.quotes().stream().map(Reply.Quotation::source).toList(),
                form);
    }

    /** Maps of ways for whoever copies the reply into a document. */
    private static String maps(Reply reply) {
        return reply.quotes().stream()
                .flatMap(quote -> quote.chart().stream())
                .flatMap(p -> p instanceof PathMap map ? Stream.of(map.mermaid()) : Stream.empty())
                .map("\n```mermaid\n%s```\n"::formatted)
                .collect(Collectors.joining());
    }
}
