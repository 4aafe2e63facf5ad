package dev.shirube.guide.frontmatter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Front matter in YAML whose texts lack the quotes that they need, as many write a title: {@code
 * title: CTO: the way there}, {@code title: [完全ガイド] CTO}.
 *
 * @param text the YAML with these texts in quotes, line by line the same
 * @param lines the lines that were mended, from 0
 */
record UnquotedText(String text, List<Integer> lines) {

    private static final Pattern FIELD = Pattern.compile("([A-Za-z_]+:[ \\t]+)(\\S.*?)([ \\t]*)");

    /** Behind a mark that may not stand in plain text; one behind # is a comment. */
    private static final Pattern NEEDS_QUOTES =
            Pattern.compile(
                    "(?!['|>&#]|.*"
                        + " #)(?:.*:(?:\\s.*|$)|\\[[^\\]]*\\]\\s*\\S.*|\"[^\"]*\"\\s*\\S.*|[@`%].*)");

    /** Copies the list. */
    UnquotedText {
        lines = List.copyOf(lines);
    }

    /** Puts texts in quotes that cannot be read without. */
    static UnquotedText of(String yaml) {
        String[] lines = yaml.split("\n", -1);
        var mended = new ArrayList<Integer>();
        for (int i = 0; i < lines.length; i++) {
            Matcher field = FIELD.matcher(lines[i].replace("\r", ""));
            if (field.matches() && NEEDS_QUOTES.matcher(field.group(2)).matches()) {
                lines[i] = field.group(1) + "'" + field.group(2).replace("'", "''") + "'";
                mended.add(i);
            }
        }
        return new UnquotedText(String.join("\n", lines), mended);
    }
}
