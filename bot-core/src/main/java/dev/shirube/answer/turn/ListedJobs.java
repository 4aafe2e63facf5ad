package dev.shirube.answer.turn;

import dev.shirube.answer.Candidate;
import dev.shirube.guide.Guide;
import dev.shirube.question.Conversation;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.text.KanjiNumbers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The jobs of a list that was shown last, and which of them 「2番目」 is. A conversation that is about
 * no job and has shown sections has shown a list, one section a job in the order of the list.
 */
public final class ListedJobs {

    private static final String NUMBER =
            "(?<%s>[0-9]{1,2}|[一二三四五六七八九十])\\s*(?:番目|つ目|つめ|個目|件目|番(?![手組号地]))";

    private static final Pattern JAPANESE =
            Pattern.compile(
                    "(?:上から\\s*)?(?:(?<fromEnd>下から|うしろから|後ろから)\\s*"
                            + NUMBER.formatted("back")
                            + "|"
                            + NUMBER.formatted("number")
                            + "|(?<first>最初|一番上|いちばん上|先頭|トップ)(?=の|は|って|$)|(?<last>最後|一番下|いちばん下|ラスト)(?=の|は|って|$))"
                            + "(?:の(?:仕事|職種|職業|やつ|もの|ジョブ|ポジション|ガイド|(?=[はがをってに]|$))|に出てきた(?:仕事|職種)|にあ(?:る|った)(?:仕事|職種))?");

    private static final Pattern ENGLISH =
            Pattern.compile(
                    "\\bthe\\s+(?:(?<word>first|second|third|fourth|fifth|sixth|last)|(?<nth>[0-9]{1,2})(?:st|nd|rd|th))(?:\\s+(?:one|job|role|career|item|on"
                        + " the list|in the list))*\\b|(?:\\bnumber |\\bno\\.?"
                        + " ?|#)(?<cardinal>[0-9]{1,2})\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final List<String> WORDS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth");

    private ListedJobs() {}

    /**
     * Which of the listed jobs a question is on.
     *
     * @param guide its guide
     * @param question the question with the name of the job in place of its number
     */
    public record Chosen(Guide guide, String question) {}

    /**
     * Remembers a list.
     *
     * @param given what is quoted, those of one job together
     * @return the ids of the first section of each job
     */
    public static List<String> shown(List<Candidate> given) {
        var first = new LinkedHashMap<String, String>();
        given.forEach(c -> first.putIfAbsent(c.guide().slug(), c.section().id()));
        return List.copyOf(first.values());
    }

    /**
     * Tells whether a list of jobs was shown last.
     *
     * @param conversation what is remembered
     * @return whether it is on no job and has shown something
     */
    public static boolean areShown(Conversation conversation) {
        return conversation.jobs().isEmpty() && !conversation.shown().isEmpty();
    }

    /**
     * Reads which one is meant.
     *
     * @param text a question, normalised
     * @param conversation what is remembered
     * @param snapshot the guides
     * @return the job, nothing where no list was shown, no number is named or the list is shorter
     */
    public static Optional<Chosen> chosen(
            String text, Conversation conversation, Snapshot snapshot) {
        if (!areShown(conversation)) {
            return Optional.empty();
        }
        int size = conversation.shown().size();
        Matcher japanese = JAPANESE.matcher(text);
        if (japanese.find()) {
            return at(number(japanese, size), japanese, text, conversation, snapshot);
        }
        Matcher english = ENGLISH.matcher(text);
        return english.find()
                ? at(englishNumber(english, size), english, text, conversation, snapshot)
                : Optional.empty();
    }

    private static Optional<Chosen> at(
            int number, Matcher found, String text, Conversation conversation, Snapshot snapshot) {
        List<String> shown = conversation.shown();
        if (number < 1 || number > shown.size()) {
            return Optional.empty();
        }
        return snapshot.section(shown.get(number - 1))
                .map(Snapshot.Place::guide)
                .map(guide ->
                        new Chosen(
                                guide,
                                text.substring(0, found.start())
                                        + guide.slug()
                                        + text.substring(found.end())));
    }

    private static int number(Matcher found, int size) {
        if (found.group("first") != null) {
            return 1;
        }
        if (found.group("last") != null) {
            return size;
        }
        return found.group("fromEnd") == null
                ? (int) KanjiNumbers.value(found.group("number"))
                : size + 1 - (int) KanjiNumbers.value(found.group("back"));
    }

    private static int englishNumber(Matcher found, int size) {
        String word = found.group("word");
        if (word != null) {
            int index = WORDS.indexOf(word.toLowerCase(Locale.ROOT));
            return index < 0 ? size : index + 1;
        }
        String nth = found.group("nth");
        return Integer.parseInt(nth == null ? found.group("cardinal") : nth);
    }
}
