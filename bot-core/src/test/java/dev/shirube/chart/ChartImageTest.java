package dev.shirube.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.chart.RangeChart.Row;

import org.junit.jupiter.api.Test;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

import javax.imageio.ImageIO;

class ChartImageTest {

    private static final RangeChart CHART =
            new RangeChart(
                    "年収範囲 (万円)",
                    List.of(
                            new Row("ジュニア (0-3年)", "800 - 1,200", 0.25, 0.375, false),
                            new Row("ミドル (3-7年)", "1,200 - 1,800", 0.375, 0.5625, false),
                            new Row("シニア (7年以上/リード)", "1,800 - 3,000+", 0.5625, 0.94, true)));

    @Test
    void thePictureIsAPngWithABarForEachRow() throws IOException {
        byte[] png = CHART.png().orElseThrow();
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));

        assertThat(image.getWidth()).isEqualTo(840);
        assertThat(png).hasSizeLessThan(60_000);
        assertThat(colourRuns(image)).isEqualTo(3);
    }

    @Test
    void japaneseCharactersAreDrawnAndNotReplaced() {
        assertThat(ChartFont.showable("経験年数 シニア (7年以上/リード) 年収範囲 万円 〜 ¥ 鷗 髙"))
                .isEqualTo("経験年数 シニア (7年以上/リード) 年収範囲 万円 〜 ¥ 鷗 髙");
        assertThat(ChartFont.showable("💰 年収")).isEqualTo("年収");
    }

    @Test
    void anEndlessLabelDoesNotRunIntoTheRange() throws IOException {
        var chart =
                new RangeChart(
                        "長".repeat(300),
                        List.of(
                                new Row("長".repeat(300), "1 - 2", 0, 0.5, false),
                                new Row("", "2 - 4", 0.5, 1, false)));

        BufferedImage image = ImageIO.read(new ByteArrayInputStream(chart.png().orElseThrow()));

        assertThat(image.getWidth()).isEqualTo(840);
        assertThat(image.getRGB(839, 60)).isEqualTo(0xFFFFFFFF);
    }

    @Test
    void theSameChartIsTheSamePicture() {
        assertThat(CHART.png().orElseThrow()).isEqualTo(CHART.png().orElseThrow());
    }

    /** Counts the rows of pixels that begin a run of the bars' colour anywhere in the row. */
    private static int colourRuns(BufferedImage image) {
        int runs = 0;
        boolean before = false;
        for (int y = 0; y < image.getHeight(); y++) {
            boolean now = false;
            for (int x = 0; x < image.getWidth() && !now; x++) {
                now = (image.getRGB(x, y) & 0xFFFFFF) == 0x1F6F78;
            }
            runs += now && !before ? 1 : 0;
            before = now;
        }
        return runs;
    }
}
