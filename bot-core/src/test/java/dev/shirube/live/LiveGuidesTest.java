package dev.shirube.live;

import static dev.shirube.live.Folders.body;
import static dev.shirube.live.Folders.delete;
import static dev.shirube.live.Folders.move;
import static dev.shirube.live.Folders.problems;
import static dev.shirube.live.Folders.settle;
import static dev.shirube.live.Folders.slugs;
import static dev.shirube.live.Folders.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.guide.Guide;
import dev.shirube.guide.load.GuideFile;
import dev.shirube.snapshot.Snapshot;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;

class LiveGuidesTest {

    private static final String BROKEN = "---json\n{\"slug\": \n---\n\n## 仕事\n";

    @TempDir Path root;
    private Folders folders;

    @BeforeEach
    void twoGuides() throws IOException {
        folders = new Folders(root);
        folders.guide("moon.md", "moon", "月を耕す。");
        folders.guide("star.md", "star", "星を測る。");
    }

    @Test
    void theFirstEditionIsThereAtOnce() {
        LiveGuides live = folders.open();

        assertThat(slugs(live)).containsExactly("moon", "star");
        assertThat(live.current().sections()).isEqualTo(2);
        assertThat(live.current().problems()).isEmpty();
    }

    @Test
    void withoutAChangeTheEditionStaysAndNobodyHearsAnything() {
        LiveGuides live = folders.open();
        LoadedGuides first = live.current();

        for (int i = 0; i < 130; i++) {
            assertThat(live.poll()).isTrue();
        }

        assertThat(live.current()).isSameAs(first);
        assertThat(folders.heard).isEmpty();
    }

    @Test
    void anAddedFileIsServed() {
        LiveGuides live = folders.open();
        folders.guide("sun.md", "sun", "日を磨く。");
        settle(live);

        assertThat(slugs(live)).containsExactly("moon", "star", "sun");
        assertThat(folders.heard).containsExactly(live.current());
    }

    @Test
    void anEditionIsPreparedBeforeItIsServed() {
        LiveGuides live = folders.open();
        Snapshot first = live.get();
        var prepared = new ArrayList<Snapshot>();
        var served = new ArrayList<Snapshot>();
        live.prepareBy(next -> {
            prepared.add(next);
            served.add(live.get());
        });
        folders.guide("sun.md", "sun", "日を磨く。");
        settle(live);

        assertThat(prepared).containsExactly(first, live.get());
        assertThat(served).containsExactly(first, first);
    }

    @Test
    void anAddedFileIsServedAtOnceWhereThatIsAskedFor() {
        LiveGuides live = folders.open();
        folders.guide("sun.md", "sun", "日を磨く。");

        assertThat(slugs(live)).containsExactly("moon", "star");
        assertThat(live.readNow()).isSameAs(live.current());
        assertThat(slugs(live)).containsExactly("moon", "star", "sun");
    }

    @Test
    void aChangedFileIsServedAndTheOthersAreNotReadAgain() {
        LiveGuides live = folders.open();
        Guide moon = live.get().guide("moon").orElseThrow();
        folders.guide("star.md", "star", "星を数える。");
        settle(live);

        assertThat(body(live, "star")).isEqualTo("星を数える。");
        assertThat(live.get().guide("moon")).containsSame(moon);
    }

    @Test
    void aRemovedFileIsServedNoMore() {
        LiveGuides live = folders.open();
        delete(folders.guides.resolve("moon.md"));
        settle(live);

        assertThat(slugs(live)).containsExactly("star");
        assertThat(problems(live)).isEmpty();
    }

    @Test
    void aRenamedFileKeepsItsSlug() {
        LiveGuides live = folders.open();
        move(folders.guides.resolve("moon.md"), folders.guides.resolve("tsuki.md"));
        settle(live);

        assertThat(slugs(live)).containsExactly("moon", "star");
        assertThat(live.get().guide("moon").orElseThrow().file()).isEqualTo("tsuki.md");
    }

    @Test
    void aFileRenamedOverAnotherTakesItsPlace() {
        LiveGuides live = folders.open();
        write(root.resolve("new.tmp"), Folders.guide("star", "星を数える。"));
        move(root.resolve("new.tmp"), folders.guides.resolve("star.md"));
        settle(live);

        assertThat(body(live, "star")).isEqualTo("星を数える。");
    }

    @Test
    void aBrokenFileKeepsItsLastGoodVersionUntilItIsMended() {
        LiveGuides live = folders.open();
        Snapshot before = live.get();
        write(folders.guides.resolve("star.md"), BROKEN);
        settle(live);

        assertThat(body(live, "star")).isEqualTo("星を測る。");
        assertThat(live.get()).isSameAs(before);
        assertThat(problems(live)).singleElement().asString().contains("star.md", "error");

        folders.guide("star.md", "star", "星を数える。");
        settle(live);

        assertThat(body(live, "star")).isEqualTo("星を数える。");
        assertThat(problems(live)).isEmpty();
    }

    @Test
    void aFileThatIsBrokenFromTheStartKeepsTheOthersFromNothing() {
        write(folders.guides.resolve("star.md"), BROKEN);
        LiveGuides live = folders.open();

        assertThat(slugs(live)).containsExactly("moon");
        assertThat(problems(live)).hasSize(1);
    }

    @Test
    void aBrokenFileThatIsRemovedIsForgottenWithItsProblem() {
        LiveGuides live = folders.open();
        write(folders.guides.resolve("star.md"), BROKEN);
        settle(live);
        delete(folders.guides.resolve("star.md"));
        settle(live);

        assertThat(slugs(live)).containsExactly("moon");
        assertThat(problems(live)).isEmpty();
    }

    @Test
    void aProblemIsReportedOnceAndNotWithEveryPoll() {
        LiveGuides live = folders.open();
        write(folders.guides.resolve("star.md"), BROKEN);
        for (int i = 0; i < 130; i++) {
            live.poll();
        }
        assertThat(folders.news).hasSize(1);

        folders.guide("moon.md", "moon", "月を眺める。");
        settle(live);

        assertThat(folders.heard).hasSize(2);
        assertThat(folders.news).hasSize(1);
    }

    @Test
    void theGuideOfABrokenFileGivesWayToAnotherFileWithItsSlug() {
        LiveGuides live = folders.open();
        write(folders.guides.resolve("star.md"), BROKEN);
        folders.guide("new_star.md", "star", "星を数える。");
        settle(live);

        assertThat(body(live, "star")).isEqualTo("星を数える。");
        assertThat(slugs(live)).containsExactly("moon", "star");
    }

    @Test
    void aFileThatTakesTheSlugOfAnotherKeepsItsOwnLastGoodVersion() {
        LiveGuides live = folders.open();
        folders.guide("star.md", "moon", "月を盗む。");
        settle(live);

        assertThat(body(live, "moon")).isEqualTo("月を耕す。");
        assertThat(body(live, "star")).isEqualTo("星を測る。");
        assertThat(problems(live))
                .singleElement()
                .asString()
                .contains("star.md", "already that of");
    }

    @Test
    void ofTwoFoldersTheEarlierOneKeepsASlug() throws IOException {
        Path second = Files.createDirectories(root.resolve("second"));
        write(second.resolve("moon.md"), Folders.guide("moon", "別の月。"));
        var live =
                Folders.live(
                        new GuidePlaces(List.of(folders.guides, second), List.of(), List.of()),
                        (before, after) -> {});
        assertThat(body(live, "moon")).isEqualTo("月を耕す。");

        delete(folders.guides.resolve("moon.md"));
        settle(live);

        assertThat(body(live, "moon")).isEqualTo("別の月。");
    }

    @Test
    void aFolderThatIsGoneKeepsItsGuidesAndIsAProblem() throws IOException {
        LiveGuides live = folders.open();
        move(folders.guides, root.resolve("away"));
        settle(live);

        assertThat(slugs(live)).containsExactly("moon", "star");
        assertThat(problems(live)).singleElement().asString().contains("does not exist");

        move(root.resolve("away"), folders.guides);
        folders.guide("star.md", "star", "星を数える。");
        settle(live);
        assertThat(body(live, "star")).isEqualTo("星を数える。");
        assertThat(problems(live)).isEmpty();
    }

    @Test
    void aMountedConfigMapIsExchangedAsAWhole() throws IOException {
        Path mount = Files.createDirectories(root.resolve("mount"));
        Path old = version(mount, "..2026_06_23", "星を測る。");
        Path data = mount.resolve("..data");
        Files.createSymbolicLink(data, old.getFileName());
        Files.createSymbolicLink(mount.resolve("star.md"), Path.of("..data", "star.md"));
        var live =
                Folders.live(
                        new GuidePlaces(List.of(mount), List.of(), List.of()),
                        (before, after) -> {});
        // A text of the same length with the same time: only the link tells.
        Path next = version(mount, "..2026_06_24", "星を見る。");
        FileTime time = Files.getLastModifiedTime(old.resolve("star.md"));
        Files.setLastModifiedTime(next.resolve("star.md"), time);
        Files.createSymbolicLink(mount.resolve("..data_tmp"), next.getFileName());
        move(mount.resolve("..data_tmp"), data);
        settle(live);

        assertThat(body(live, "star")).isEqualTo("星を見る。");
    }

    @Test
    void aTextOfTheSameLengthWithTheOldTimeIsNoticed() throws IOException {
        Path file = folders.guides.resolve("star.md");
        FileTime time = Files.getLastModifiedTime(file);
        LiveGuides live = folders.open();
        for (int i = 0; i < 10; i++) {
            live.poll();
        }
        folders.guide("star.md", "star", "星を見る。");
        Files.setLastModifiedTime(file, time);
        settle(live);

        assertThat(body(live, "star")).isEqualTo("星を見る。");
    }

    @Test
    void aHalfWrittenFileIsNotServed() {
        LiveGuides live = folders.open();
        String whole = Folders.guide("star", "星を数える。二行目。");
        write(folders.guides.resolve("star.md"), whole.substring(0, whole.length() - 6));
        assertThat(live.poll()).isFalse();
        assertThat(body(live, "star")).isEqualTo("星を測る。");

        write(folders.guides.resolve("star.md"), whole);
        assertThat(live.poll()).isFalse();
        assertThat(live.poll()).isTrue();

        assertThat(body(live, "star")).isEqualTo("星を数える。二行目。");
        assertThat(folders.heard).hasSize(1);
    }

    @Test
    void aFileThatIsWrittenAllTheTimeDoesNotHoldTheOthersUp() {
        LiveGuides live = folders.open();
        folders.guide("moon.md", "moon", "月を眺める。");
        for (int i = 0; i < 3; i++) {
            folders.guide("star.md", "star", "星".repeat(i + 1));
            live.poll();
        }

        assertThat(body(live, "moon")).isEqualTo("月を眺める。");
    }

    @Test
    void filesBesideTheGuidesMakeNoDifference() throws IOException {
        LiveGuides live = folders.open();
        LoadedGuides first = live.current();
        write(folders.guides.resolve("notes.txt"), "x");
        write(folders.guides.resolve(".star.md.swp"), "x");
        write(folders.guides.resolve("README.md"), "For people.");
        Files.createDirectories(folders.guides.resolve("deeper"));
        settle(live);

        assertThat(live.current()).isSameAs(first);
        assertThat(folders.heard).isEmpty();
    }

    @Test
    void packedGuidesStandBesideThoseOfFolders() {
        var packed =
                new GuideFile(
                        "classpath:/sun.md",
                        Folders.guide("sun", "日を磨く。").getBytes(StandardCharsets.UTF_8));
        var live =
                Folders.live(
                        new GuidePlaces(List.of(folders.guides), List.of(packed), List.of()),
                        (before, after) -> {});
        delete(folders.guides.resolve("moon.md"));
        settle(live);

        assertThat(slugs(live)).containsExactly("star", "sun");
    }

    @Test
    void aListenerThatFailsStopsNothing() {
        var live =
                Folders.live(
                        new GuidePlaces(List.of(folders.guides), List.of(), List.of()),
                        (before, after) -> {
                            throw new IllegalStateException("deaf");
                        });
        folders.guide("star.md", "star", "星を数える。");
        settle(live);

        assertThat(body(live, "star")).isEqualTo("星を数える。");
    }

    private static Path version(Path mount, String name, String body) throws IOException {
        Path folder = Files.createDirectories(mount.resolve(name));
        write(folder.resolve("star.md"), Folders.guide("star", body));
        return folder;
    }
}
