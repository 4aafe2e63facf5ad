package dev.shirube.reply.render;

import dev.shirube.answer.Outcome;
import dev.shirube.reply.Choice;
import dev.shirube.reply.Messages;
import dev.shirube.reply.Phrase;
import dev.shirube.reply.Reply;
import dev.shirube.reply.Source;
import dev.shirube.text.DisplayWidth;

import java.util.ArrayList;
import java.util.List;

/**
 * Shows a reply as plain text in a terminal. A pure function: every word of the reply is in the
 * text, and nothing in guide text can drive the terminal.
 */
public final class PlainTextRenderer {

    /** The columns of a line unless told otherwise. */
    public static final int DEFAULT_WIDTH = 100;

    /** So many choices are offered where there is no answer, the nearest first. */
    private static final int ON_A_MISS = 6;

    private final Messages messages;
    private final int width;

    /**
     * Makes a renderer for lines of {@link #DEFAULT_WIDTH} columns.
     *
     * @param messages the bot's own words
     */
    public PlainTextRenderer(Messages messages) {
        this(messages, DEFAULT_WIDTH);
    }

    /**
     * Makes a renderer.
     *
     * @param messages the bot's own words
     * @param width the columns of a line; 0 not to break lines at all
     */
    public PlainTextRenderer(Messages messages, int width) {
        this.messages = messages;
        this.width = width;
    }

    /**
     * Shows a reply.
     *
     * @param reply the reply
     * @return its text; lines end with a line feed, the last one too
     */
    public String render(Reply reply) {
        var parts = new ArrayList<List<String>>();
        if (!reply.title().isBlank()) {
            parts.add(underlined(reply.title(), "═"));
        }
        parts.add(new PlainBlocks(width).lines(reply.message()));
        for (Reply.Quotation quotation : reply.quotes()) {
            parts.addAll(quotation(quotation, reply));
        }
        parts.add(choices(offered(reply)));
        return text(parts);
    }

    private List<List<String>> quotation(Reply.Quotation quotation, Reply reply) {
        var parts = new ArrayList<List<String>>();
        parts.add(underlined(quotation.heading(), "─"));
        parts.add(new PlainBlocks(width).lines(quotation.answer()));
        if (!quotation.context().isEmpty() && !quotation.answer().isEmpty()) {
            parts.add(List.of("── " + messages.text(reply.language(), Phrase.CONTEXT) + " ──"));
        }
        parts.add(new PlainBlocks(width).lines(quotation.context()));
        parts.add(source(quotation.source(), reply));
        return List.copyOf(parts);
    }

    private List<String> source(Source source, Reply reply) {
        var lines = new ArrayList<String>();
        String caveat = source.caveat();
        if (caveat != null) {
            lines.addAll(new LineWrap(width).lines(Terminal.safe(caveat)));
        }
        var line = new StringBuilder();
        line.append(messages.text(reply.language(), Phrase.SOURCE)).append(": ");
        line.append(source.guide());
        source.path().forEach(heading -> line.append(" › ").append(heading));
        if (source.age() != null) {
            line.append(" (").append(source.age()).append(')');
        }
        if (source.link() != null) {
            line.append(' ').append(source.link());
        }
        lines.addAll(hanging("", line.toString()));
        return List.copyOf(lines);
    }

    /** Where there is no answer, a list of all that there is would say nothing. */
    private static List<Choice> offered(Reply reply) {
        List<Choice> all = reply.choices();
        return reply.outcome() == Outcome.NONE && all.size() > ON_A_MISS
                ? all.subList(0, ON_A_MISS)
                : all;
    }

    private List<String> choices(List<Choice> choices) {
        var lines = new ArrayList<String>();
        int digits = Integer.toString(choices.size()).length();
        for (int i = 0; i < choices.size(); i++) {
            String mark = ("[%d]" + " ".repeat(digits)).formatted(i + 1);
            mark = mark.substring(0, digits + 3);
            Choice choice = choices.get(i);
            lines.addAll(hanging(mark, choice.label() + "   " + choice.command()));
        }
        return List.copyOf(lines);
    }

    private List<String> underlined(String heading, String mark) {
        List<String> lines = new LineWrap(width).lines(Terminal.safe(heading).strip());
        int widest = lines.stream().mapToInt(DisplayWidth::of).max().orElse(0);
        var all = new ArrayList<String>(lines);
        all.add(mark.repeat(widest));
        return List.copyOf(all);
    }

    /** Breaks a text into lines, those after the first indented. */
    private List<String> hanging(String mark, String text) {
        int indent = Math.max(2, mark.length());
        int room = width <= 0 ? 0 : Math.max(1, width - indent);
        var lines = new ArrayList<String>();
        for (String line : new LineWrap(room).lines(Terminal.safe(text).replace('\n', ' '))) {
            lines.add(lines.isEmpty() ? mark + line : " ".repeat(indent) + line);
        }
        return List.copyOf(lines);
    }

    private static String text(List<List<String>> parts) {
        var text = new StringBuilder();
        for (List<String> part : parts) {
            if (!part.isEmpty()) {
                text.append(text.isEmpty() ? "" : "\n");
                part.forEach(line -> text.append(line).append('\n'));
            }
        }
        return text.toString();
    }
}
