package dev.shirube.question.job;

import dev.shirube.text.Folding;
import dev.shirube.vocabulary.Vocabulary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Other forms of the word that a name of a job ends with: whoever asks for a "Salesforce admin"
 * means the administrator. Immutable.
 */
final class HeadForms {

    /** The heads, folded, and their other forms. */
    private final Map<String, List<String>> forms = new LinkedHashMap<>();

    /** Takes the aliases of heads from a vocabulary. */
    HeadForms(Vocabulary vocabulary) {
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

    private static boolean endsWith(Folding folding, String folded, String head) {
        int start = folded.length() - head.length();
        return start > 0 && folded.endsWith(head) && folding.isWord(start, folded.length());
    }
}
