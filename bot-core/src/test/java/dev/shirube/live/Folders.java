package dev.shirube.live;

import dev.shirube.diagnostic.Diagnostic;
import dev.shirube.guide.Guide;
import dev.shirube.meaning.MeaningSource;
import dev.shirube.snapshot.Snapshot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Folders of guides and vocabulary, and a bot that lives on them, for the tests of this package.
 */
final class Folders {

    final Path guides;
    final Path vocabulary;
    final List<LoadedGuides> heard = new ArrayList<>();
    final List<Diagnostic> news = new ArrayList<>();

    Folders(Path root) throws IOException {
        guides = Files.createDirectories(root.resolve("guides"));
        vocabulary = Files.createDirectories(root.resolve("vocabulary"));
    }

    GuidePlaces places() {
        return new GuidePlaces(List.of(guides), List.of(), List.of(vocabulary));
    }

    LiveGuides open() {
        return live(
                places(),
                (before, after) -> {
                    heard.add(after);
                    news.addAll(after.problemsSince(before));
                });
    }

    /** Makes guides that go by words alone and keep nothing for the next start. */
    static LiveGuides live(GuidePlaces places, ReloadListener listener) {
        return new LiveGuides(
                places,
                listener,
                MeaningSource.off(),
                (vocabulary, guides, meaning) -> Snapshot.of(vocabulary, guides));
    }

    static String guide(String slug, String body) {
        return """
        ---json
        {"slug": "%s", "title": "%s"}
        ---

        ## 仕事

        %s
        """
                .formatted(slug, slug, body);
    }

    void guide(String file, String slug, String body) {
        write(guides.resolve(file), guide(slug, body));
    }

    static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void move(Path from, Path to) {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Polls as often as a change needs that has come to rest: it is seen, and it is taken up. */
    static void settle(LiveGuides live) {
        live.poll();
        live.poll();
    }

    static List<String> slugs(LiveGuides live) {
        return live.get().guides().stream().map(Guide::slug).toList();
    }

    /** Returns the text of a guide's only section. */
    static String body(LiveGuides live, String slug) {
        return live.get()
                .guide(slug)
                .orElseThrow()
                .sections()
                .getFirst()
                .passages()
                .getFirst()
                .text();
    }

    static List<String> problems(LiveGuides live) {
        return live.current().problems().stream().map(Diagnostic::toString).toList();
    }
}
