package dev.shirube.guide.markdown;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A tag of HTML within Markdown.
 *
 * @param name the name of the element in lower case
 * @param end whether it ends the element
 * @param attributes the attributes that have a value, by their names in lower case
 */
public record HtmlTag(String name, boolean end, Map<String, String> attributes) {

    private static final String SELF_CLOSING = "/";

    private static final Pattern TAG =
            Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)([\\s/][^>]*)?>", Pattern.DOTALL);
    private static final Pattern ATTRIBUTE =
            Pattern.compile("([a-zA-Z:_-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))");

    /** Elements that never have an end. */
    private static final Set<String> VOID =
            words("area base br col embed hr img input link meta param source track wbr");

    private static final Set<String> OPTIONAL_END = words("dd dt li option p td th tr");

    /** Elements that begin a line and end one. */
    private static final Set<String> BLOCKS =
            words(
                    "address article aside blockquote body br button caption center dd details"
                        + " dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4"
                        + " h5 h6 header hgroup hr html li main menu nav ol option p pre section"
                        + " summary table tbody tfoot thead tr ul");

    private static final Set<String> INLINE =
            words(
                    "a abbr acronym area audio b base bdi bdo big canvas cite code col colgroup"
                        + " data datalist del dfn em embed font head i iframe img input ins kbd"
                        + " label legend link map mark meta meter noscript object optgroup output"
                        + " param picture progress q rb rp rt rtc ruby s samp search select slot"
                        + " small source span strike strong sub sup svg td template textarea tfoot"
                        + " th time title track tt u var video wbr");

    /** Copies the attributes. */
    public HtmlTag {
        attributes = Map.copyOf(attributes);
    }

    /**
     * Reads a tag.
     *
     * @param text a tag as written
     * @return the tag, or nothing if HTML has no such element: {@code <T>} is text
     */
    public static Optional<HtmlTag> read(String text) {
        Matcher tag = TAG.matcher(text);
        if (!tag.matches()) {
            return Optional.empty();
        }
        String name = tag.group(2).toLowerCase(Locale.ROOT);
        if (!BLOCKS.contains(name) && !INLINE.contains(name)) {
            return Optional.empty();
        }
        var attributes = new HashMap<String, String>();
        Matcher attribute = ATTRIBUTE.matcher(tag.group(3) == null ? "" : tag.group(3));
        while (attribute.find()) {
            String value =
                    attribute.group(2) != null
                            ? attribute.group(2)
                            : attribute.group(3) != null ? attribute.group(3) : attribute.group(4);
            attributes.putIfAbsent(attribute.group(1).toLowerCase(Locale.ROOT), value);
        }
        boolean selfClosing = text.endsWith("/>");
        return Optional.of(
                new HtmlTag(
                        name,
                        !tag.group(1).isEmpty(),
                        selfClosing ? with(attributes, SELF_CLOSING) : attributes));
    }

    private static Map<String, String> with(Map<String, String> attributes, String name) {
        attributes.put(name, "");
        return attributes;
    }

    /**
     * Tells whether it needs no tag that ends the element.
     *
     * @return true for {@code <br>} and its like
     */
    public boolean standsAlone() {
        return VOID.contains(name) || attributes.containsKey(SELF_CLOSING);
    }

    /**
     * Tells whether authors leave out the tag that ends the element.
     *
     * @return true for {@code <li>} and its like
     */
    public boolean mayStayOpen() {
        return OPTIONAL_END.contains(name);
    }

    /**
     * Tells whether text on both sides of it stands on lines of its own.
     *
     * @return true for blocks
     */
    public boolean breaksLine() {
        return BLOCKS.contains(name);
    }

    /**
     * Returns the value of an attribute.
     *
     * @param wanted the name of the attribute, in lower case
     * @return the value, or null
     */
    @Nullable
    public String attribute(String wanted) {
        return attributes.get(wanted);
    }

    private static Set<String> words(String list) {
        return Arrays.stream(list.split(" ")).collect(Collectors.toUnmodifiableSet());
    }
}
