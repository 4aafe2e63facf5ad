package dev.shirube.guide.markdown;

import static java.util.Objects.requireNonNull;

import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The HTML tags of a document that mark text up. A tag without its counterpart is text: who writes
 * about {@code <header>} writes no end of it.
 */
final class HtmlTags {

    private final IdentityHashMap<Node, HtmlTag> tags = new IdentityHashMap<>();

    /**
     * Pairs the tags of a document.
     *
     * @param document the document
     */
    HtmlTags(Document document) {
        Map<String, List<Node>> open = new HashMap<>();
        var read = new IdentityHashMap<Node, HtmlTag>();
        var begins = new ArrayList<Node>();
        for (Node node : document.getDescendants()) {
            if (!(node instanceof HtmlInline)) {
                continue;
            }
            Optional<HtmlTag> found = HtmlTag.read(node.getChars().toString());
            if (found.isEmpty()) {
                continue;
            }
            HtmlTag tag = found.get();
            read.put(node, tag);
            List<Node> begun = open.computeIfAbsent(tag.name(), name -> new ArrayList<>());
            if (tag.standsAlone()) {
                tags.put(node, tag);
            } else if (!tag.end()) {
                begun.add(node);
                begins.add(node);
            } else if (!begun.isEmpty()) {
                Node begin = begun.removeLast();
                tags.put(begin, requireNonNull(read.get(begin)));
                tags.put(node, tag);
            }
        }
        begins.stream()
                .filter(node -> !tags.containsKey(node) && beginsLine(node))
                .forEach(node -> {
                    HtmlTag tag = requireNonNull(read.get(node));
                    if (tag.mayStayOpen()) {
                        tags.put(node, tag);
                    }
                });
    }

    private static boolean beginsLine(Node node) {
        Node previous = node.getPrevious();
        return previous == null
                || previous instanceof SoftLineBreak
                || previous instanceof HardLineBreak
                || previous instanceof HtmlInline;
    }

    /**
     * Returns the tag that a node is.
     *
     * @param node a node of the document
     * @return the tag, or nothing where the node is text
     */
    Optional<HtmlTag> of(Node node) {
        return Optional.ofNullable(tags.get(node));
    }
}
