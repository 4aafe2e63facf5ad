package dev.shirube.guide.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;

import dev.shirube.content.Span;
import dev.shirube.content.Style;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Turns inline nodes of the parser into spans. One instance serves one document. */
final class InlineReader {

    /** What a link definition leads to; anything else is a remark that looks like one. */
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "|#.*|[a-z][a-z0-9+.-]*:.*|\\.{0,2}/.*|[\\w%./?&=#~+-]*[./][\\w%./?&=#~+-]*",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

    private final Document document;
    private final Footnotes footnotes;
    private final HtmlTags tags;
    private final Set<Node> usedDefinitions = new HashSet<>();

    /**
     * Prepares for a document.
     *
     * @param document the document that the nodes are of
     * @param footnotes the footnotes of the document
     */
    InlineReader(Document document, Footnotes footnotes) {
        this.document = document;
        this.footnotes = footnotes;
        this.tags = new HtmlTags(document);
        for (Node node : document.getDescendants()) {
            Reference definition = node instanceof RefNode ref ? definition(ref) : null;
            if (definition != null) {
                usedDefinitions.add(definition);
            }
        }
    }

    /**
     * Reads the children of a node.
     *
     * @param node a paragraph or heading
     * @return their text; line breaks are line feeds; no white space at either end
     */
    List<Span> read(Node node) {
        return read(node, false);
    }

    /**
     * Reads a table cell, in which {@code \|} stands for a bar even inside code.
     *
     * @param node the cell
     * @return its text
     */
    List<Span> readCell(Node node) {
        return read(node, true);
    }

    /**
     * Reads what looks like a link definition. Authors write such lines as notes ({@code [注]: 推定値})
     * and would miss them.
     *
     * @param reference the definition
     * @return its text as written, or nothing if it is used or leads somewhere
     */
    List<Span> remark(Reference reference) {
        String address = reference.getUrl().unescape();
        return usedDefinitions.contains(reference) || ADDRESS.matcher(address).matches()
                ? List.of()
                : List.of(Span.plain(reference.getChars().toString().strip()));
    }

    private List<Span> read(Node node, boolean inTable) {
        var spans = new SpanList();
        addChildren(node, new Format(Set.of(), null, inTable), spans);
        return spans.finish();
    }

    private void addChildren(Node node, Format format, SpanList spans) {
        var html = new HtmlFormats(format, spans);
        for (Node child : node.getChildren()) {
            Optional<HtmlTag> tag = tags.of(child);
            if (tag.isPresent()) {
                html.pass(tag.get());
            } else if (!html.hides()) {
                if (child instanceof Text text) {
                    spans.add(html.placed(text.getChars().unescape()), html.format());
                } else {
                    add(child, html.format(), spans);
                }
            }
        }
    }

    private void add(Node node, Format format, SpanList spans) {
        switch (node) {
            case Text text -> spans.add(text.getChars().unescape(), format);
            // A space that does not break is one for browsers, which break lines elsewhere.
            case HtmlEntity entity ->
                    spans.add(entity.getChars().unescape().replace('\u00A0', ' '), format);
            case HtmlInlineComment _ -> {}
            case SoftLineBreak _ -> spans.add("\n", format);
            case HardLineBreak _ -> spans.add("\n", format);
            case Code code -> spans.add(codeText(code, format), format.with(Style.CODE));
            case StrongEmphasis strong -> addChildren(strong, format.with(Style.STRONG), spans);
            case Emphasis emphasis -> addChildren(emphasis, format.with(Style.EMPHASIS), spans);
            case Strikethrough struck ->
                    addChildren(struck, format.with(Style.STRIKETHROUGH), spans);
            case Link link -> addChildren(link, format.to(link.getUrl().unescape()), spans);
            case AutoLink link ->
                    spans.add(link.getText().toString(), format.to(link.getText().toString()));
            case MailLink mail ->
                    spans.add(mail.getText().toString(), format.to("mailto:" + mail.getText()));
            case Image image -> spans.add(image.getText().unescape(), format);
            case RefNode ref -> addReference(ref, format, spans);
            case Footnote footnote -> addFootnote(footnote, format, spans);
            default -> {
                if (node.hasChildren()) {
                    addChildren(node, format, spans);
                } else {
                    // HTML among others: shown as written.
                    spans.add(node.getChars().toString(), format);
                }
            }
        }
    }

    private void addFootnote(Footnote reference, Format format, SpanList spans) {
        FootnoteBlock note = reference.getFootnoteBlock();
        if (note != null && footnotes.isReferred(note)) {
            spans.add(footnotes.refer(note), new Format(Set.of(), null, format.inTable()));
        } else if (note == null && !NUMBER.matcher(reference.getText().trim()).matches()) {
            // Not every bracket with a caret is a reference: [^a-z] is text.
            spans.add(reference.getChars().unescape(), format);
        }
    }

    /** Brackets without a definition, such as {@code [ ]} or {@code [目標]}, are just text. */
    private void addReference(RefNode ref, Format format, SpanList spans) {
        Reference definition = definition(ref);
        if (definition == null) {
            addLiterally(ref, format, spans);
        } else if (ref instanceof ImageRef) {
            String alternative =
                    ref.getText().isEmpty()
                            ? ref.getReference().unescape()
                            : ref.getText().unescape();
            spans.add(alternative, format);
        } else {
            addChildren(ref, format.to(definition.getUrl().unescape()), spans);
        }
    }

    private void addLiterally(RefNode ref, Format format, SpanList spans) {
        Node first = ref.getFirstChild();
        Node last = ref.getLastChild();
        if (first == null || last == null) {
            spans.add(ref.getChars().unescape(), format);
            return;
        }
        var source = document.getChars();
        spans.add(
                source.subSequence(ref.getStartOffset(), first.getStartOffset()).unescape(),
                format);
        addChildren(ref, format, spans);
        spans.add(source.subSequence(last.getEndOffset(), ref.getEndOffset()).unescape(), format);
    }

    private @Nullable Reference definition(RefNode ref) {
        return ref.isDefined() ? ref.getReferenceNode(document) : null;
    }

    private static String codeText(Code code, Format format) {
        String text = code.getText().toString().replace('\n', ' ');
        boolean padded =
                text.length() > 2 && text.startsWith(" ") && text.endsWith(" ") && !text.isBlank();
        String content = padded ? text.substring(1, text.length() - 1) : text;
        return format.inTable() ? content.replace("\\|", "|") : content;
    }
}
