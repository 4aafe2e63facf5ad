package dev.shirube.guide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;

class AsOfTest {

    @ParameterizedTest
    @CsvSource({
        "2025-03-01, 2025, 3",
        "2025-03-01T10:00:00+09:00, 2025, 3",
        "2025/3/1, 2025, 3",
        "2025.12, 2025, 12",
        "2025年3月1日, 2025, 3",
        "2025年, 2025, 0",
        "' 2025 ', 2025, 0"
    })
    void aDateIsReadHoweverItIsWritten(String written, int year, int month) {
        assertThat(AsOf.read(written)).contains(new AsOf(year, month));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "spring", "2025-13-01", "2025-00-01", "20250301", "01.03.2025"})
    void anythingElseIsNone(String written) {
        assertThat(AsOf.read(written)).isEmpty();
    }

    @Test
    void whatWasBroughtUpToDateLastCounts() {
        assertThat(AsOf.of(frontMatter(Map.of("date", "2024-01", "updated", "2025-03"))))
                .contains(new AsOf(2025, 3));
        assertThat(AsOf.of(frontMatter(Map.of("updated", "soon")))).contains(new AsOf(2023, 6));
    }

    private static FrontMatter frontMatter(Map<String, String> extra) {
        return new FrontMatter(
                "smith",
                "Smith",
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "",
                null,
                null,
                "2023-06-23",
                Map.of(),
                extra);
    }
}
