package dev.shirube.chat.practice;

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

    private static final Pattern IN_WORDS =
            Pattern.compile(
                    "面接(?:の)?練習(?!方法|の仕方|って|は(?:どう|必要))|模擬面接(?!って|とは|は(?:どう|必要))|mock"
                        + " interview|interview practice|practi[cs]e (?:an? |the |my |for (?:an?"
                        + " |the |my )?)?.{0,40}interview");

    private static final Pattern WISHES =
            Pattern.compile(
                    "たい|して|お願い|始め|スタート|やろ|しよ|[!！]?$|let'?s|want|start|can"
                            + " (?:we|i)|please|^practi[cs]e|^mock|^interview practice");

    private static final Pattern OF_ALL =
            Pattern.compile("方法|コツ|どうや|仕方|サービス|アプリ|how (?:do|should|to)|tips");

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
        String lower = said.toLowerCase(Locale.ROOT);
        boolean wished =
                !said.startsWith("/")
                        && IN_WORDS.matcher(lower).find()
                        && WISHES.matcher(lower).find()
                        && !OF_ALL.matcher(lower).find();
        return wished ? Optional.of(new PracticeWords(Kind.START, said)) : Optional.empty();
    }
}
