package dev.shirube.vocabulary;

import dev.shirube.text.Language;
import dev.shirube.text.MessageBundle;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What people call the categories of guides, which guides write as ids such as {@code ai-data}. */
public final class CategoryNames {

    private static final MessageBundle NAMES =
            new MessageBundle("dev.shirube.vocabulary.categories");
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:[-_ ][a-z0-9]+)*");

    /** Letters so few are an abbreviation. */
    private static final int ABBREVIATION = 2;

    private CategoryNames() {}

    /**
     * Returns the name of a category.
     *
     * @param category the category as guides write it
     * @param language the language of the name
     * @return the name, made of the words of the id where none is known; what is no id is a name
     */
    public static String of(String category, Language language) {
        String id = category.strip().toLowerCase(Locale.ROOT).replace('_', '-');
        if (NAMES.has(language, id)) {
            return NAMES.text(language, id);
        }
        return ID.matcher(category).matches() ? words(id) : category;
    }

    /**
     * Returns all that a category may be called by: what is shown in one language or another, and
     * what the guide says.
     *
     * @param category the category as guides write it
     * @return its id and its names
     */
    public static Set<String> all(String category) {
        var names = new LinkedHashSet<String>();
        names.add(category);
        for (Language language : Language.values()) {
            names.add(of(category, language));
        }
        return names;
    }

    private static String words(String id) {
        var words = new StringBuilder();
        for (String word : id.split("[- ]")) {
            boolean first = words.isEmpty();
            words.append(first ? "" : " ");
            if (word.length() <= ABBREVIATION) {
                words.append(word.toUpperCase(Locale.ROOT));
            } else if (first) {
                words.append(word.substring(0, 1).toUpperCase(Locale.ROOT))
                        .append(word.substring(1));
            } else {
                words.append(word);
            }
        }
        return words.toString();
    }
}
