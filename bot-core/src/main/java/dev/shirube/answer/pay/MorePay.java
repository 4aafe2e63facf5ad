package dev.shirube.answer.pay;

import dev.shirube.question.Question;
import dev.shirube.salary.AskedPay;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells whether somebody asks which of two jobs pays more, one of which may go without saying:
 * "does a CTO earn more?", "is it higher than a data scientist's?", 「CTOの方が高い？」.
 */
public final class MorePay {

    private static final String SALARY = "salary";

    /** It says itself that it is on pay: "makes more", not "makes more decisions". */
    private static final Pattern PAYS_MORE =
            Pattern.compile(
                    "\\b(?:earns?|paid|salary|salaries|income|wages?)\\b(?=.*\\b(?:more|less|higher|lower|better|worse|as"
                        + " much|as well|the same)\\b)"
                        + "|\\b(?:more|less|higher|lower|better|worse)\\b.*\\b(?:earns?|paid|salary|salaries|income|wages?)\\b|\\bmakes?"
                        + " (?:any |a lot |much |even )?(?:more|less|as"
                        + " much)(?=\\s+(?:than|money|or|as)\\b|\\s*[,?.!]|\\s*$)|\\bpays? (?:any"
                        + " |a lot |much |even )?(?:more|less|better|worse|higher|lower|as"
                        + " (?:well|much))(?! attention)");

    /** It goes on about pay that was told: "is that more than an EM?". */
    private static final Pattern GOES_ON =
            Pattern.compile(
                    "^(?:(?:so|and|ok|okay|hmm|then|but)[, ]+)?(?:(?:is|are|was)"
                        + " (?:it|that|this|they) (?:\\w+"
                        + " ){0,2}?)?(?:higher|more|less|lower|better|worse|bigger|above|below)\\b|\\bcompare[sd]?\\b|\\bcomparison\\b|\\bmore"
                        + " or less\\b"
                        + "|(?:の(?:ほう|方)が|より(?:は|も)?)(?:ずっと|もっと|だいぶ|やっぱり|少し|まだ)?(?:年収|給料|給与|収入)?(?:が|は)?(?:高[いく]|低[いく]|安[いく]|多い|少ない|もらえ|貰え|稼げ|いい|良い)"
                        + "|と(?:比べ|くらべ)(?:ると|たら|て)(?:は|も)?(?:どう|高い|低い|多い|少ない)?.{0,4}$");

    private MorePay() {}

    /**
     * Tells whether that is asked.
     *
     * @param question the question
     * @param told the topic that was told last
     * @return true if it asks which pays more, and for no other topic
     */
    public static boolean isAskedBy(Question question, @Nullable String told) {
        String text = question.written().toLowerCase(Locale.ROOT);
        boolean ofOther = question.topics().stream().anyMatch(topic -> !topic.equals(SALARY));
        return AskedPay.in(text).isEmpty()
                && !ofOther
                && (PAYS_MORE.matcher(text).find()
                        || (SALARY.equals(told) && GOES_ON.matcher(text).find()));
    }
}
