package dev.shirube.vocabulary.load;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a command may be called so that neither Slack nor Discord refuses it. */
final class CommandName {

    /** Discord takes 32 characters; Slack takes 32 as well, but counts the slash. */
    private static final int LONGEST = 31;

    private static final Set<String> RESERVED =
            Set.of(
                    "help",
                    "job",
                    "jobs",
                    "section",
                    "compare",
                    "path",
                    "practice",
                    "find",
                    "ask",
                    "shirube");

    private CommandName() {}

    /** Returns why a name cannot be a command, or nothing if it can. */
    static Optional<String> fault(String name) {
        if (name.startsWith("/")) {
            return Optional.of("is written with a slash; write it without");
        }
        if (name.codePointCount(0, name.length()) > LONGEST) {
            return Optional.of("has more than " + LONGEST + " characters");
        }
        Optional<String> odd =
                name.codePoints()
                        .filter(c -> !isAllowed(c))
                        .mapToObj(CommandName::describe)
                        .findFirst();
        if (odd.isPresent()) {
            return Optional.of(
                    "has " + odd.get() + "; only letters, digits, \"-\" and \"_\" are allowed");
        }
        if (!name.equals(name.toLowerCase(Locale.ROOT))) {
            return Optional.of("has capital letters; write it in lower case");
        }
        if (name.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return Optional.of("has neither a letter nor a digit");
        }
        return RESERVED.contains(name)
                ? Optional.of("is one of the bot's own commands")
                : Optional.empty();
    }

    private static boolean isAllowed(int c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_';
    }

    private static String describe(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c)
                ? "a space"
                : "\"" + Character.toString(c) + "\"";
    }
}
