package dev.shirube.app.console;

import dev.shirube.chat.ChatService;
import dev.shirube.chat.help.HelpForm;
import dev.shirube.chat.platform.TextWindow;
import dev.shirube.chat.request.ChatRequest;
import dev.shirube.chat.request.Origin;
import dev.shirube.reply.Choice;
import dev.shirube.reply.Reply;
import dev.shirube.reply.render.PlainTextRenderer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A conversation on the console, line by line. A choice is taken by its number. Without a person at
 * the console there is no prompt.
 */
public final class Talk {

    private static final Pattern NUMBER = Pattern.compile("\\[?(\\d{1,3})]?");
    private static final String QUIT = "/quit";

    private final Console console;
    private final Partner partner;
    private final PlainTextRenderer renderer;
    private List<Choice> choices = List.of();

    public Talk(Console console, Partner partner, PlainTextRenderer renderer) {
        this.console = console;
        this.partner = partner;
        this.renderer = renderer;
    }

    /** How a conversation ended. */
    public enum End {
        /** The person left. */
        QUIT,
        /** There is no more input. */
        NO_MORE_INPUT
    }

    /** Talks until the person leaves or there is no more input. */
    public End run() throws IOException {
        var in = new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8));
        while (true) {
            prompt();
            String line = in.readLine();
            if (line == null) {
                return End.NO_MORE_INPUT;
            }
            String said = line.strip();
            if (said.equals(QUIT)) {
                return End.QUIT;
            }
            if (!said.isEmpty()) {
                reply(command(said), in).ifPresent(this::show);
            }
        }
    }

    /** What is to be written stands on the line after the command; an empty one is nothing. */
    private Optional<Reply> reply(String command, BufferedReader in) throws IOException {
        Optional<TextWindow> window = partner.window(command);
        if (window.isEmpty()) {
            return partner.reply(command);
        }
        HelpForm words = window.get().form();
        console.out().println(words.label());
        console.out().println(words.hint());
        prompt();
        String line = in.readLine();
        return partner.written(window.get(), line == null ? "" : line);
    }

    private void prompt() {
        if (console.interactive()) {
            console.out().print("> ");
            console.out().flush();
        }
    }

    /** Returns the command of the choice whose number was typed, else what was said. */
    private String command(String said) {
        Matcher number = NUMBER.matcher(Normalizer.normalize(said, Normalizer.Form.NFKC));
        if (!number.matches()) {
            return said;
        }
        int choice = Integer.parseInt(number.group(1));
        return choice >= 1 && choice <= choices.size() ? choices.get(choice - 1).command() : said;
    }

    private void show(Reply reply) {
        choices = reply.choices();
        console.out().print(renderer.render(reply) + "\n");
        console.out().flush();
    }

    /**
     * The bot as the partner of the one conversation of a console.
     *
     * @param service replies
     */
    public record Partner(ChatService service) {

        private static final Origin CONSOLE = new Origin("console", "console", "console");

        /** Replies to what was said; whether that helps can be chosen like all else. */
        public Optional<Reply> reply(String text) {
            return service.handle(ChatRequest.of(CONSOLE, text)).toShow().map(this::withFeedback);
        }

        /** Returns what is to be written in answer to a command, or nothing for all others. */
        public Optional<TextWindow> window(String command) {
            return service.window(command, service.language("", null));
        }

        /** Takes what was written. */
        public Optional<Reply> written(TextWindow window, String text) {
            return service.written(ChatRequest.of(CONSOLE, text), window.id()).toShow();
        }

        private Reply withFeedback(Reply reply) {
            List<Choice> choices =
                    Stream.concat(reply.choices().stream(), service.feedback(reply).stream())
                            .toList();
            return reply.withChoices(choices, reply.buttons());
        }
    }
}
