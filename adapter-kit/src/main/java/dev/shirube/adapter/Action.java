package dev.shirube.adapter;

import dev.shirube.reply.Citation;
import dev.shirube.reply.Reply;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a button or a menu stands for. All of it is in one text that the platform keeps, so that it
 * works after a restart and on another instance. What comes back is untrusted: whatever a forged
 * text says, it can only ask something.
 */
public sealed interface Action {

    /** The highest number of a page. */
    int LAST_PAGE = 999;

    /**
     * Asks a command.
     *
     * @param command the command
     * @param openly whether to reply for all to see though the button is on a message that only one
     *     person sees, since that was just an ask-back
     */
    record Ask(String command, boolean openly) implements Action {}

    /**
     * Shows a page of the reply to a command.
     *
     * @param command the command
     * @param number the number of the page, from 1
     */
    record Page(String command, int number) implements Action {}

    /**
     * Shows to all people what was quoted to one.
     *
     * @param citations what was quoted; nothing where the button is none of today's
     */
    record Share(List<Citation> citations) implements Action {

        /** Copies the list. */
        public Share {
            citations = List.copyOf(citations);
        }

        private static Share read(String written) {
            List<Optional<Citation>> read =
                    Arrays.stream(written.split(" ")).map(Citation::read).toList();
            return read.stream().allMatch(Optional::isPresent)
                    ? new Share(read.stream().flatMap(Optional::stream).toList())
                    : new Share(List.of());
        }
    }

    /**
     * Says whether a section helped.
     *
     * @param section the id of the section
     * @param helpful whether it did
     */
    record Feedback(String section, boolean helpful) implements Action {

        /**
         * {@return the id of the section of a reply that a person can judge; nothing where none or
         * several are quoted, for nobody could tell which of them is meant}
         *
         * @param reply the reply
         */
        public static Optional<String> section(Reply reply) {
            return reply.quotes().size() == 1
                    ? Optional.of(reply.quotes().getFirst().section()).filter(Feedback::isSection)
                    : Optional.empty();
        }

        /**
         * {@return whether a text is nothing else than the id of a section}
         *
         * @param text the text
         */
        public static boolean isSection(String text) {
            return Form.SECTION.matcher(text).matches();
        }
    }

    /** Deletes the message that the button is on. */
    record Delete() implements Action {}

    /** Takes an answer back that nobody called for; shows of its message that it is one. */
    record Withdraw() implements Action {}

    /**
     * A menu, the entries of which are commands.
     *
     * @param number which of the menus of a message it is, from 0
     * @param openly as for {@link Ask}
     */
    record Menu(int number, boolean openly) implements Action {}

    /** {@return the action as a text, which {@link #read} takes} */
    default String text() {
        return switch (this) {
            case Ask ask -> (ask.openly ? "o " : "a ") + ask.command;
            case Page page -> "p%d %s".formatted(page.number, page.command);
            case Share share ->
                    share.citations.stream()
                            .map(Citation::toString)
                            .collect(Collectors.joining(" ", "s ", ""));
            case Feedback feedback -> (feedback.helpful ? "+ " : "- ") + feedback.section;
            case Delete ignored -> "x";
            case Withdraw ignored -> "w";
            case Menu menu -> (menu.openly ? "O" : "A") + menu.number;
        };
    }

    /**
     * Reads an action.
     *
     * @param text what a platform has sent
     * @return what it stands for, or nothing where it is none of the bot's
     */
    static Optional<Action> read(String text) {
        Matcher form = Form.ACTION.matcher(text);
        if (!form.matches() || (text.length() > 1 && "xw".indexOf(text.charAt(0)) >= 0)) {
            return Optional.empty();
        }
        String rest = form.group(3) == null ? "" : form.group(3);
        int number = form.group(2).isEmpty() ? 0 : Integer.parseInt(form.group(2));
        Action action =
                switch (form.group(1)) {
                    case "a", "o" -> new Ask(rest, text.startsWith("o"));
                    case "A", "O" -> new Menu(number, text.startsWith("O"));
                    case "p" -> new Page(rest, number);
                    case "s" -> Share.read(rest);
                    case "+", "-" -> new Feedback(rest, text.startsWith("+"));
                    case "w" -> new Withdraw();
                    default -> new Delete();
                };
        return Optional.of(action).filter(Form::isMeant);
    }

    /** The form of all texts: a letter, a number, and the rest behind a space. */
    final class Form {

        private static final Pattern ACTION =
                Pattern.compile("([aoApOswx+-])(\\d{0,3})(?: (.+))?", Pattern.DOTALL);

        private static final Pattern SECTION = Pattern.compile("[A-Za-z0-9_-]{1,64}");

        private Form() {}

        private static boolean isMeant(Action action) {
            return switch (action) {
                case Ask ask -> !ask.command.isBlank();
                case Page page -> page.number > 0 && !page.command.isBlank();
                case Feedback feedback -> Feedback.isSection(feedback.section);
                case Share ignored -> true;
                case Delete ignored -> true;
                case Withdraw ignored -> true;
                case Menu ignored -> true;
            };
        }
    }
}
