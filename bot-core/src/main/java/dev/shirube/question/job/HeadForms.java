package dev.shirube.question.job;

import dev.shirube.text.Folding;
import dev.shirube.vocabulary.Vocabulary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Other forms of the word that a name of a job ends with: whoever asks for a "Salesforce admin"
 * means the administrator, and whoever asks what 「葬儀の仕事」 is like, 「葬儀屋」. Immutable.
 */
final class HeadForms {

    /** Who does the work of a field, or where: 「葬儀屋」, 「測量士」. */
    private static final Pattern HOLDER =
            Pattern.compile("(?<field>[\\p{IsHan}ァ-ヶー]{2,8})(?:屋|社|師|士|員|工|家|職)");

    /** What the kinds of the words begin with by which people look for jobs. */
    private static final String LOOKED_FOR = "said-asking-";

    private static final List<String> WORK = List.of("の仕事", "の業界", "業界");

    private final List<String> lookedFor;

    /** The heads, folded, and their other forms. */
    private final Map<String, List<String>> forms = new LinkedHashMap<>();

    /** Takes the aliases of heads from a vocabulary. */
    HeadForms(Vocabulary vocabulary) {
        this.lookedFor =
                vocabulary.phrases().entrySet().stream()
                        .filter(kind -> kind.getKey().startsWith(LOOKED_FOR))
                        .flatMap(kind -> kind.getValue().stream())
                        .toList();
        for (String head : vocabulary.jobHeads()) {
            List<String> aliases = vocabulary.aliases().getOrDefault(head, List.of());
            if (!aliases.isEmpty()) {
                forms.put(Folding.fold(head), aliases);
            }
        }
    }

    /** The same name with each other form of its head; none of a name that is nothing but one. */
    Stream<String> of(String name) {
        Folding folding = Folding.of(name);
        String folded = Folding.fold(name);
        return forms.entrySet().stream()
                .filter(form -> endsWith(folding, folded, form.getKey()))
                .flatMap(form -> {
                    int head = folding.originalStart(folded.length() - form.getKey().length());
                    return form.getValue().stream().map(name.substring(0, head)::concat);
                });
    }

    /**
     * What the work of a job is called: 「葬儀の仕事」 and 「葬儀業界」 of 「葬儀屋」. 「運転の仕事」 looks for any job that
     * is like that and names none.
     */
    Stream<String> ofWork(String name) {
        Matcher holder = HOLDER.matcher(name);
        if (!holder.matches()) {
            return Stream.empty();
        }
        String field = holder.group("field");
        return lookedFor.stream().anyMatch(words -> words.contains(field))
                ? Stream.empty()
                : WORK.stream().map(field::concat);
    }

    private static boolean endsWith(Folding folding, String folded, String head) {
        int start = folded.length() - head.length();
        return start > 0 && folded.endsWith(head) && folding.isWord(start, folded.length());
    }
}
