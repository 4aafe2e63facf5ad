package dev.shirube.yaml;

import dev.shirube.diagnostic.Diagnostics;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;

import java.io.StringReader;

/**
 * Parses YAML into its tree of nodes, which know their lines. No node is ever turned into an
 * object, so a file can do no more than be wrong.
 */
public final class YamlComposer {

    private static final int MOST_CHARACTERS = 1_000_000;
    private static final int MOST_ALIASES = 50;
    private static final int DEEPEST = 20;

    private final String text;
    private final int firstLine;
    private final Diagnostics diagnostics;

    private YamlComposer(String text, int firstLine, Diagnostics diagnostics) {
        this.text = text;
        this.firstLine = firstLine;
        this.diagnostics = diagnostics;
    }

    /**
     * Parses a file.
     *
     * @param text the YAML
     * @param diagnostics receives an error if it is none
     * @return the root, or null if the file is empty or an error was reported
     */
    public static @Nullable Node compose(String text, Diagnostics diagnostics) {
        return compose(text, 1, diagnostics);
    }

    /**
     * Parses a part of a file.
     *
     * @param text the YAML
     * @param firstLine the line of the file that it begins with, from 1
     * @param diagnostics receives an error if it is none
     * @return the root, or null if the text is empty or an error was reported
     */
    public static @Nullable Node compose(String text, int firstLine, Diagnostics diagnostics) {
        return new YamlComposer(text, firstLine, diagnostics).compose();
    }

    private @Nullable Node compose() {
        if (text.length() > MOST_CHARACTERS) {
            whole("more than " + MOST_CHARACTERS + " characters of YAML are not read");
            return null;
        }
        try {
            return new Yaml(new SafeConstructor(options())).compose(new StringReader(text));
        } catch (MarkedYAMLException e) {
            String context = e.getContext() == null ? "" : e.getContext() + ", ";
            String fault = "not valid YAML: " + context + e.getProblem();
            if (e.getProblemMark() == null) {
                whole(fault);
            } else {
                diagnostics.error(firstLine + e.getProblemMark().getLine(), fault);
            }
        } catch (ReaderException e) {
            diagnostics.error(
                    lineOf(e.getPosition()),
                    "not valid YAML: the character U+%04X is not allowed"
                            .formatted(e.getCodePoint()));
        } catch (YAMLException e) {
            whole("not valid YAML: " + e.getMessage());
        }
        return null;
    }

    /** Reports what has no line: a file as a whole has 0, a part of one the line it begins with. */
    private void whole(String fault) {
        diagnostics.error(firstLine == 1 ? 0 : firstLine, fault);
    }

    private static LoaderOptions options() {
        var options = new LoaderOptions();
        options.setCodePointLimit(MOST_CHARACTERS);
        options.setMaxAliasesForCollections(MOST_ALIASES);
        options.setNestingDepthLimit(DEEPEST);
        options.setAllowRecursiveKeys(false);
        return options;
    }

    private int lineOf(int position) {
        return firstLine + (int) text.codePoints().limit(position).filter(c -> c == '\n').count();
    }
}
