package dev.shirube.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.content.Block;
import dev.shirube.content.Span;
import dev.shirube.discord.text.DiscordMarkdown;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** In a salary table the figure is what one looks for. */
class FigureRowTest {

    private static List<Block.Cell> cells(String row) {
        return Arrays.stream(row.split("\\s*\\|\\s*"))
                .map(text -> new Block.Cell(List.of(Span.plain(text))))
                .toList();
    }

    private static String rendered(String header, String row) {
        return DiscordMarkdown.MARKDOWN.render(new Block.Table(cells(header), List.of(cells(row))));
    }

    @Test
    void theFigureStandsOutAndTheRowHasTwoLines() {
        assertThat(rendered("経験年数 | 年収範囲 (万円) | 特徴", "シニア (7年以上) | 1,800 - 3,000+ | 経営層との連携。"))
                .isEqualTo("- シニア (7年以上): **1,800 - 3,000+** 万円\n  経営層との連携。");
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    レベル # 年収            / ジュニア # 500万円〜800万円 → - ジュニア: **500万円〜800万円**
                    レベル # 年収（万円）    / ジュニア # 約500           → - ジュニア: **約500** 万円
                    Level # Salary (USD)     / Junior # 80,000+           → - Junior: **80,000+** USD
                    給与 # 役職              / 900万円 # 部長             → - 部長: **900万円**
                    職種 # 段階 # 年収（万円） / 潮仲買人 # シニア # 2,800+ → - 潮仲買人 · シニア: **2,800+** 万円
                    """,
            delimiter = '→')
    void theUnitIsNotFarAwayWhereverTheFigureStands(String table, String expected) {
        String[] rows = table.replace('#', '|').split(" / ");

        assertThat(rendered(rows[0].strip(), rows[1].strip())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    レベル # 年収   / ジュニア # 応相談  → - レベル: **ジュニア**⏎  年収: 応相談
                    レベル # 年数   / ジュニア # 0-3     → - レベル: **ジュニア**⏎  年数: 0-3
                    """,
            delimiter = '→')
    void whatHasNoFigureIsLabelled(String table, String expected) {
        String[] rows = table.replace('#', '|').split(" / ");

        assertThat(rendered(rows[0].strip(), rows[1].strip()))
                .isEqualTo(expected.replace('⏎', '\n'));
    }

    @Test
    void theNamesOfTheColumnsAreThereOnce() {
        var table =
                new Block.Table(
                        cells("経験年数 | 年収範囲 (万円)"),
                        List.of(cells("ジュニア | 500"), cells("シニア | 900")));

        assertThat(DiscordMarkdown.caption(table)).isEqualTo("-# 経験年数 · 年収範囲 (万円)");
        assertThat(
                        DiscordMarkdown.caption(
                                new Block.Table(cells("a | b"), List.of(cells("1 | 2")))))
                .isEmpty();
    }

    @Test
    void theNamesOfTheColumnsStandAboveTheRowsAndNotBelowTheOneThatAnswers() throws Exception {
        String golden = Files.readString(Path.of("src/test/resources/golden/answer-row.json"));
        String names = "-# 経験年数 · 年収範囲 (万円) · 特徴\\n- ジュニア";

        assertThat(golden).containsOnlyOnce("年収範囲 (万円) ·").contains(names);
    }
}
