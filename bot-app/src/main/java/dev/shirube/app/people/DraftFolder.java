package dev.shirube.app.people;

import dev.shirube.chat.people.Draft;
import dev.shirube.chat.people.Drafts;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Keeps each draft as a file of its own in a folder, whole or not at all. Thread-safe. */
final class DraftFolder implements Drafts {

    /** So much of an id tells drafts of one day apart. */
    private static final int ID = 12;

    private final Path folder;
    private volatile @Nullable String problem;

    DraftFolder(Path folder) {
        this.folder = folder;
    }

    @Override
    public void save(Draft draft) throws IOException {
        String id = draft.id().substring(0, Math.min(ID, draft.id().length()));
        try {
            Files.createDirectories(folder);
            Path fresh = Files.createTempFile(folder, ".draft", ".new");
            try {
                write(fresh, draft.markdown());
                Path file = folder.resolve("%s-%s.md".formatted(draft.date(), id));
                Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(fresh);
            }
            problem = null;
        } catch (IOException e) {
            problem = "%s: %s".formatted(folder, e.getClass().getSimpleName());
            throw e;
        }
    }

    private static void write(Path fresh, String text) throws IOException {
        try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /** Returns why the last draft could not be kept, or nothing where it was. */
    Optional<String> problem() {
        return Optional.ofNullable(problem);
    }
}
