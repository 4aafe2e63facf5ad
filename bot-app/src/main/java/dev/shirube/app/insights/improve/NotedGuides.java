package dev.shirube.app.insights.improve;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The guides that somebody has noted as missing, for those who write them; one line of JSON each.
 * Safe for use by several threads.
 */
public final class NotedGuides {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final int LONGEST = 100;

    private final WholeFile file;

    /**
     * Keeps notes in a file.
     *
     * @param file the file; made where it is missing
     */
    public NotedGuides(Path file) {
        this.file = new WholeFile(file);
    }

    /**
     * A guide that is missing.
     *
     * @param name what it is to be about
     * @param questions how many questions there were when it was noted
     * @param topic the topic that most of them asked about, or empty
     */
    public record Note(String name, long questions, String topic) {

        /** Strips the name. */
        public Note {
            name = name.strip();
        }

        private String line() {
            ObjectNode line = JSON.createObjectNode();
            line.put("name", name);
            line.put("questions", questions);
            line.put("topic", topic);
            return JSON.writeValueAsString(line) + "\n";
        }
    }

    /**
     * Returns the notes.
     *
     * @return the notes, the earliest first
     * @throws CannotImproveException if the file cannot be read
     */
    public List<Note> all() throws CannotImproveException {
        var notes = new ArrayList<Note>();
        file.read()
                .lines()
                .forEach(line -> {
                    try {
                        JsonNode node = JSON.readTree(line);
                        String name = node.path("name").asString("");
                        if (!name.isBlank()) {
                            notes.add(
                                    new Note(
                                            name,
                                            node.path("questions").asLong(0),
                                            node.path("topic").asString("")));
                        }
                    } catch (JacksonException e) {
                        // Somebody has written something else there: it is no note.
                    }
                });
        return notes;
    }

    /**
     * Notes a guide; a later note of the same name takes the place of the earlier.
     *
     * @param note the note
     * @throws CannotImproveException if it has no name, or the file cannot be changed
     */
    public synchronized void add(Note note) throws CannotImproveException {
        if (note.name().isEmpty()) {
            throw new CannotImproveException("a guide that is missing needs a name");
        }
        if (note.name().codePointCount(0, note.name().length()) > LONGEST) {
            throw new CannotImproveException(
                    "a name may have %d characters at most".formatted(LONGEST));
        }
        String before = file.read();
        file.replace(before, without(note.name()) + note.line());
    }

    /**
     * Takes a note back.
     *
     * @param name what the guide is about
     * @throws CannotImproveException if the file cannot be changed
     */
    public synchronized void remove(String name) throws CannotImproveException {
        String before = file.read();
        file.replace(before, without(name.strip()));
    }

    private String without(String name) throws CannotImproveException {
        return all().stream()
                .filter(note -> !note.name().equals(name))
                .map(Note::line)
                .collect(Collectors.joining());
    }
}
