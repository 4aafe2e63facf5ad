package dev.shirube.chat.practice;

import dev.shirube.question.PracticeWish;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody says to begin, to go on with or to end the practice of an interview.
 *
 * @param kind what is wanted
 * @param rest the job and the level to begin with, or empty
 */
public record PracticeWords(Kind kind, String rest) {

    /** What is wanted. */
    public enum Kind {
        /** To begin. */
        START,
        /** The next question. */
        NEXT,
        /** The next level. */
        HARDER,
        /** To end. */
        STOP
    }

    private static final Pattern COMMAND =
            Pattern.compile("^/(?:practice|面接練習|模擬面接)(?:\\s+(.*))?$", Pattern.DOTALL);

    /**
     * Reads what somebody says.
     *
     * @param text what was said
     * @return what is wanted, or nothing where it is something else
     */
    public static Optional<PracticeWords> read(String text) {
        String said = text.strip();
        Matcher command = COMMAND.matcher(said);
        if (command.matches()) {
            String rest = command.group(1) == null ? "" : command.group(1).strip();
            return Optional.of(
                    switch (rest.toLowerCase(Locale.ROOT)) {
                        case "next", "skip", "次", "スキップ", "とばす" -> new PracticeWords(Kind.NEXT, "");
                        case "harder", "難しく", "もっと難しく" -> new PracticeWords(Kind.HARDER, "");
                        case "stop", "end", "終了", "おわり", "やめる" -> new PracticeWords(Kind.STOP, "");
                        default -> new PracticeWords(Kind.START, rest);
                    });
        }
        boolean wished = !said.startsWith("/") && PracticeWish.isIn(said);
        return wished ? Optional.of(new PracticeWords(Kind.START, said)) : Optional.empty();
    }
}
