package dev.shirube.vocabulary;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;

import java.io.StringReader;

/**
 * Parses YAML into its tree of nodes, which know their lines. No node is ever turned into an
 * object, so a file can do no more than be wrong.
 */
final class YamlComposer {

    private static final int MOST_CHARACTERS = 1_000_000;
    private static final int MOST_ALIASES = 50;
    private static final int DEEPEST = 20;

    private YamlComposer() {}

    /** Returns the root of a file, or null if the file is empty or a problem was reported. */
    static @Nullable Node compose(String text, Reporter reporter) {
        if (text.length() > MOST_CHARACTERS) {
            reporter.at(0, "the file has more than " + MOST_CHARACTERS + " characters");
            return null;
        }
        try {
            return new Yaml(options()).compose(new StringReader(text));
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
            String context = e.getContext() == null ? "" : e.getContext() + ", ";
            reporter.at(line, "not valid YAML: " + context + e.getProblem());
        } catch (ReaderException e) {
            reporter.at(
                    lineOf(text, e.getPosition()),
                    "not valid YAML: the character U+%04X is not allowed"
                            .formatted(e.getCodePoint()));
        } catch (YAMLException e) {
            reporter.at(0, "not valid YAML: " + e.getMessage());
        }
        return null;
    }

    private static LoaderOptions options() {
        var options = new LoaderOptions();
        options.setCodePointLimit(MOST_CHARACTERS);
        options.setMaxAliasesForCollections(MOST_ALIASES);
        options.setNestingDepthLimit(DEEPEST);
        options.setAllowRecursiveKeys(false);
        return options;
    }

    private static int lineOf(String text, int position) {
        return 1 + (int) text.codePoints().limit(position).filter(c -> c == '\n').count();
    }
}
