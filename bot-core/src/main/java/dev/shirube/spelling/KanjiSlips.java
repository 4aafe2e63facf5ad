package dev.shirube.spelling;

import dev.shirube.text.Folding;
import dev.shirube.text.Morphemes;
import dev.shirube.text.Morphemes.Morpheme;
import dev.shirube.text.PhraseMatcher;

import java.util.Collection;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Puts two kanji back that changed places, and takes out one that was typed twice: 「退理職由」 falls
 * apart into single kanji, 「退職理由」 into words of the dictionary. Immutable.
 */
final class KanjiSlips {

    private static final Pattern RUN = Pattern.compile("\\p{IsHan}{3,}");

    private final PhraseMatcher<String> phrases;

    KanjiSlips(Collection<String> phrases) {
        this.phrases =
                PhraseMatcher.of(add ->
                        phrases.stream()
                                .filter(phrase -> RUN.matcher(phrase).find())
                                .forEach(phrase -> add.accept(phrase, phrase)));
    }

    String mend(String text, Morphemes morphemes) {
        String mended = text;
        List<MatchResult> runs = RUN.matcher(text).results().toList();
        for (MatchResult run : runs.reversed()) {
            if (hasSingles(morphemes, run.start(), run.end())) {
                boolean odd = fallsApart(morphemes, run.start(), run.end());
                mended = mend(mended, run.start(), run.end(), odd);
            }
        }
        return mended;
    }

    /**
     * The text with the one change in a range that makes a phrase of it, or, where it is odd, the
     * fewest words.
     */
    private String mend(String text, int start, int end, boolean odd) {
        String best = text;
        int words = Morphemes.of(text).words().size();
        int fewest = words;
        for (int i = start; i + 1 < end; i++) {
            boolean twice = text.charAt(i) == text.charAt(i + 1);
            String changed = twice ? once(text, i) : swapped(text, i);
            int behind = twice ? end - 1 : end;
            if (makesPhrase(changed, i, twice ? i + 1 : i + 2)) {
                return changed;
            }
            if (!odd) {
                continue;
            }
            Morphemes cut = Morphemes.of(changed);
            int count = cut.words().size();
            boolean better = (!twice && count <= words - 2) || !hasSingles(cut, start, behind);
            if (count < fewest && better) {
                best = changed;
                fewest = count;
            }
        }
        return best;
    }

    private boolean makesPhrase(String text, int from, int to) {
        Folding folding = Folding.of(text);
        return phrases.find(folding).stream()
                .anyMatch(match ->
                        match.length() > 2
                                && folding.originalStart(match.start()) <= from
                                && folding.originalEnd(match.end() - 1) >= to);
    }

    /** Whether there are kanji that stand alone and neither before nor behind another word. */
    private static boolean fallsApart(Morphemes morphemes, int start, int end) {
        return morphemes.within(start, end).stream().anyMatch(w -> isSingle(w) && !w.affix());
    }

    private static boolean hasSingles(Morphemes morphemes, int start, int end) {
        return morphemes.within(start, end).stream().anyMatch(KanjiSlips::isSingle);
    }

    private static boolean isSingle(Morpheme word) {
        return word.end() - word.start() == 1;
    }

    private static String once(String text, int at) {
        return text.substring(0, at) + text.substring(at + 1);
    }

    private static String swapped(String text, int at) {
        return text.substring(0, at)
                + text.charAt(at + 1)
                + text.charAt(at)
                + text.substring(at + 2);
    }
}
