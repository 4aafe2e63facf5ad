package dev.shirube.discord;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a button or a menu stands for, written into the id that Discord keeps for it. So it works
 * after a restart and wherever the click arrives. What comes back is untrusted: the worst that a
 * forged id can do is to ask a question.
 */
sealed interface ButtonId {

    /** A section may be judged by its id only where that is nothing else than an id. */
    Pattern SECTION = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    /** The highest page that a guide could have. */
    int LAST_PAGE = 999;

    /**
     * Asks a command.
     *
     * @param command the command
     * @param openly whether to reply for all to see though the button is on a message that only one
     *     person sees, since that was just an ask-back
     */
    record Ask(String command, boolean openly) implements ButtonId {}

    /**
     * Shows a page of the reply to a command.
     *
     * @param command the command
     * @param number the number of the page, from 1
     */
    record Page(String command, int number) implements ButtonId {}

    /**
     * Says whether a section helped.
     *
     * @param section its id
     * @param helpful whether it did
     */
    record Judge(String section, boolean helpful) implements ButtonId {}

    /** Deletes the message that the button is on. */
    record Delete() implements ButtonId {}

    /**
     * A menu, the entries of which are commands.
     *
     * @param number which of the menus of a message it is
     * @param openly as for {@link Ask}
     */
    record Menu(int number, boolean openly) implements ButtonId {}

    /** Returns the id. */
    default String text() {
        return switch (this) {
            case Ask ask -> (ask.openly ? "o " : "a ") + ask.command;
            case Page page -> "p%d %s".formatted(page.number, page.command);
            case Judge judge -> (judge.helpful ? "+ " : "- ") + judge.section;
            case Delete ignored -> "x";
            case Menu menu -> (menu.openly ? "O" : "A") + menu.number;
        };
    }

    /** Returns whether Discord takes the id. */
    default boolean fits() {
        return text().length() <= DiscordLimits.CUSTOM_ID;
    }

    /**
     * Reads an id.
     *
     * @param text what Discord sent
     * @return what it stands for, or nothing where it is none of the bot's ids
     */
    static Optional<ButtonId> parse(String text) {
        Matcher matcher = Form.ID.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String rest = matcher.group(3) == null ? "" : matcher.group(3);
        int number = matcher.group(2).isEmpty() ? 0 : Integer.parseInt(matcher.group(2));
        return switch (matcher.group(1)) {
            case "a", "o" ->
                    Optional.of(new Ask(rest, text.startsWith("o")))
                            .filter(ask -> !ask.command.isBlank())
                            .map(ask -> ask);
            case "A", "O" -> Optional.of(new Menu(number, text.startsWith("O")));
            case "p" ->
                    number < 1 || rest.isBlank()
                            ? Optional.empty()
                            : Optional.of(new Page(rest, number));
            case "+", "-" ->
                    SECTION.matcher(rest).matches()
                            ? Optional.of(new Judge(rest, text.startsWith("+")))
                            : Optional.empty();
            default -> rest.isEmpty() ? Optional.of(new Delete()) : Optional.empty();
        };
    }

    /** The form of all ids: a letter, a number, and the rest behind a space. */
    final class Form {

        private static final Pattern ID =
                Pattern.compile("([aoApO+x-])(\\d{0,3})(?: (.+))?", Pattern.DOTALL);

        private Form() {}
    }
}
