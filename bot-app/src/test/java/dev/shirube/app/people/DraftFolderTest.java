package dev.shirube.app.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shirube.chat.people.Draft;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

class DraftFolderTest {

    private static final Draft DRAFT =
            new Draft(
                    "0123456789abcdef0123456789abcdef",
                    "制服は何色ですか？",
                    "紺色です。",
                    LocalDate.of(2026, 11, 29),
                    "star_charter");

    @TempDir Path folder;

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> "" + file.getFileName()).toList();
        }
    }

    @Test
    void aDraftIsAFileOfItsOwn() throws IOException {
        Path drafts = folder.resolve("data/drafts");

        new DraftFolder(drafts).save(DRAFT);

        assertThat(files(drafts)).containsExactly("2026-11-29-0123456789ab.md");
        assertThat(drafts.resolve("2026-11-29-0123456789ab.md"))
                .hasContent(
                        """
                        ---
                        job: "star_charter"
                        date: 2026-11-29
                        ---

                        ## 制服は何色ですか？

                        紺色です。
                        """);
    }

    @Test
    void whereItCannotBeWrittenThatIsSaidUntilItCanBe() throws IOException {
        Path blocked = folder.resolve("drafts");
        Files.createFile(blocked);
        var drafts = new DraftFolder(blocked);

        assertThatThrownBy(() -> drafts.save(DRAFT)).isInstanceOf(IOException.class);
        assertThat(drafts.problem())
                .hasValueSatisfying(why -> assertThat(why).contains("drafts: "));

        Files.delete(blocked);
        drafts.save(DRAFT);
        assertThat(drafts.problem()).isEmpty();
        assertThat(files(blocked)).hasSize(1);
    }
}
