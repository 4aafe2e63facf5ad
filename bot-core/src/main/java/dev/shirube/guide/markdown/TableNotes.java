package dev.shirube.guide.markdown;

import dev.shirube.content.Block;
import dev.shirube.content.PlainText;
import dev.shirube.content.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The notes below a table, each of which begins with a mark that stands in one of its cells: {@code
 * ※1 月額}.
 *
 * @param notes the notes in order
 */
public record TableNotes(List<Note> notes) {

    private static final Pattern MARK =
            Pattern.compile("^(\\[\\d{1,3}\\]|[※*＊†]\\d{1,3}|注\\d{1,3})[)）:：.]?\\s*\\S");

    /** Copies the notes. */
    public TableNotes {
        notes = List.copyOf(notes);
    }

    /**
     * A note.
     *
     * @param mark what refers to it
     * @param spans the note with its mark
     */
    public record Note(String mark, List<Span> spans) {}

    /**
     * Reads the notes of a table.
     *
     * @param table the table
     * @param below the block below it
     * @return the notes, or nothing unless the block consists of notes to this table
     */
    public static Optional<TableNotes> of(Block.Table table, Block below) {
        if (!(below instanceof Block.Paragraph paragraph)) {
            return Optional.empty();
        }
        var notes = new ArrayList<Note>();
        for (List<Span> line : lines(paragraph.spans())) {
            Matcher mark = MARK.matcher(Span.text(line).strip());
            if (mark.find()) {
                notes.add(new Note(mark.group(1), line));
            } else if (notes.isEmpty()) {
                return Optional.empty();
            } else {
                Note last = notes.removeLast();
                var longer = new ArrayList<>(last.spans());
                longer.add(Span.plain("\n"));
                longer.addAll(line);
                notes.add(new Note(last.mark(), longer));
            }
        }
        String text = PlainText.of(table);
        return notes.stream().anyMatch(note -> text.contains(note.mark()))
                ? Optional.of(new TableNotes(notes))
                : Optional.empty();
    }

    /**
     * Returns what belongs to a part of the table.
     *
     * @param part the header with some of the rows
     * @return the part, followed by the notes that it refers to
     */
    public List<Block> with(Block.Table part) {
        String text = PlainText.of(part);
        var spans = new ArrayList<Span>();
        for (Note note : notes) {
            if (text.contains(note.mark())) {
                if (!spans.isEmpty()) {
                    spans.add(Span.plain("\n"));
                }
                spans.addAll(note.spans());
            }
        }
        return spans.isEmpty() ? List.of(part) : List.of(part, new Block.Paragraph(spans));
    }

    private static List<List<Span>> lines(List<Span> spans) {
        var lines = new ArrayList<List<Span>>();
        var line = new ArrayList<Span>();
        for (Span span : spans) {
            String[] parts = span.text().split("\n", -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0) {
                    lines.add(List.copyOf(line));
                    line.clear();
                }
                if (!parts[i].isEmpty()) {
                    line.add(new Span(parts[i], span.styles(), span.link()));
                }
            }
        }
        lines.add(List.copyOf(line));
        lines.removeIf(l -> Span.text(l).isBlank());
        return List.copyOf(lines);
    }
}
