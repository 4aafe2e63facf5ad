package dev.shirube.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.diagnostic.Diagnostic;
import dev.shirube.guide.load.GuideFile;
import dev.shirube.guide.load.GuideFolder;
import dev.shirube.guide.load.GuideLibrary;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class GuideFolderTest {

    private static final String BODY = "## 仕事\n\n星を測る。\n";

    @TempDir Path folder;

    @Test
    void markdownFilesAreReadInTheOrderOfTheirNames() throws IOException {
        write("b.md", guide("b"));
        write("a.md", guide("a"));
        write("c.MD", guide("c"));
        write("notes.txt", "no guide");
        write(".draft.md", "no guide");
        Files.createDirectories(folder.resolve("deeper.md"));

        assertThat(new GuideFolder(folder).list().files())
                .extracting(GuideFile::name)
                .containsExactly("a.md", "b.md", "c.MD");
    }

    @Test
    void aMountedFolderOfLinksIsReadOnce() throws IOException {
        Path data = Files.createDirectories(folder.resolve("..2026_06_23"));
        Files.writeString(data.resolve("a.md"), guide("a"));
        Files.createSymbolicLink(folder.resolve("..data"), data);
        Files.createSymbolicLink(folder.resolve("a.md"), Path.of("..data", "a.md"));

        assertThat(library().guides()).extracting(Guide::slug).containsExactly("a");
        assertThat(library().problems()).isEmpty();
    }

    @Test
    void aMissingFolderIsAProblem() {
        Path missing = folder.resolve("nowhere");

        assertThat(new GuideFolder(missing).list().problems())
                .extracting(Diagnostic::toString)
                .containsExactly(missing + ":0: error: this folder does not exist");
    }

    @Test
    void aFileInPlaceOfAFolderIsAProblem() throws IOException {
        Path file = write("a.md", guide("a"));

        assertThat(new GuideFolder(file).list().problems())
                .extracting(Diagnostic::message)
                .containsExactly("is not a folder");
    }

    @Test
    void aFileThatCannotBeReadIsAProblemAndTheRestIsRead() throws IOException {
        Files.createSymbolicLink(folder.resolve("a.md"), folder.resolve("gone"));
        write("b.md", guide("b"));

        GuideFolder.Listing listing = new GuideFolder(folder).list();

        assertThat(listing.files()).extracting(GuideFile::name).containsExactly("b.md");
        assertThat(listing.problems())
                .singleElement()
                .satisfies(p ->
                        assertThat(p.toString())
                                .startsWith(folder.resolve("a.md") + ":0: error: cannot be read"));
    }

    @Test
    void aReadmeForPeopleIsLeftAloneButOneThatIsAGuideIsRead() throws IOException {
        write("README.md", "# These are our guides\n");
        assertThat(library().problems()).isEmpty();

        write("README.md", guide("readme"));
        assertThat(library().guides()).extracting(Guide::slug).containsExactly("readme");
    }

    @Test
    void anyOtherFileWithoutFrontMatterIsReported() throws IOException {
        Path file = write("a.md", "# 星図\n");

        assertThat(library().problems())
                .singleElement()
                .satisfies(p ->
                        assertThat(p.toString())
                                .startsWith(file + ":1: error: has no front matter"));
    }

    @Test
    void anOversizedFileIsNotLoadedWhole() throws IOException {
        Path file = folder.resolve("big.md");
        Files.write(file, new byte[GuideFile.MAX_BYTES + 1000]);

        assertThat(GuideFile.load(file).bytes()).hasSize(GuideFile.MAX_BYTES + 1);
        assertThat(library().refused()).containsExactly("big.md");
    }

    private GuideLibrary library() {
        return GuideLibrary.ofFolders(Samples.reader(), List.of(new GuideFolder(folder)));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static String guide(String slug) {
        return "---\nslug: " + slug + "\ntitle: t\n---\n" + BODY;
    }
}
