package dev.shirube.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/** What the page looks like on screens of all sizes. */
class LayoutTest extends OpenPage {

    @ParameterizedTest
    @CsvSource({"320, 256", "320, 640", "390, 350", "768, 1024", "1280, 800"})
    void nothingIsHiddenOnAnyScreen(int width, int height) {
        browser.open(port, width, height);
        browser.ask("灯台守りの年収は？");
        browser.ask("偽書記の年収は？");
        browser.script("document.querySelectorAll('details').forEach(d => { d.open = true; })");
        assertThat(
                        browser.script(
                                """
                                const all = [...document.querySelectorAll('*:not(svg *, thead, thead *)')];
                                return all.filter(e => e.scrollWidth > e.clientWidth + 1
                                        && getComputedStyle(e).display != 'inline'
                                        && e.tagName != 'TEXTAREA')
                                    .map(e => e.tagName + '.' + e.className).join();
                                """))
                .isEqualTo("");
        assertThat(browser.script("return document.documentElement.clientWidth"))
                .isEqualTo((long) width);
    }

    @Test
    void onASmallScreenTheAnswerHasMostOfTheRoom() {
        browser.open(port, 320, 256);
        browser.ask("灯台守りの年収は？");
        Object room =
                browser.script(
                        """
                        const top = document.querySelector('header').getBoundingClientRect().bottom;
                        const end = document.querySelector('form').getBoundingClientRect().top;
                        return end - Math.max(0, top) >= 190;
                        """);
        assertThat(room).isEqualTo(true);
    }

    @Test
    void aNarrowTableTellsTheColumnOfEveryCell() {
        browser.open(port, 320, 640);
        browser.ask("灯台守りの年収は？");
        assertThat(
                        browser.script(
                                """
                                return [...document.querySelectorAll('.answer tbody tr:first-child td')]
                                    .map(td => getComputedStyle(td, '::before').content).join();
                                """))
                .isEqualTo("\"経験年数\",\"年収範囲 (万円)\",\"特徴\"");
        assertThat(
                        browser.script(
                                """
                                const cells = [...document.querySelectorAll('.answer tbody tr:first-child td')];
                                const left = cells.map(td => td.getBoundingClientRect().left);
                                return left.every(x => x == left[0]);
                                """))
                .isEqualTo(true);
    }

    @Test
    void aRangeInBracketsIsOnOneLineOnEveryScreen() {
        browser.ask("灯台守りの年収は？");
        for (int width = 320; width < 500; width += 7) {
            browser.resize(width, 640);
            assertThat(
                            browser.script(
                                    """
                                    return [...document.querySelectorAll('.nb')]
                                        .filter(e => e.getClientRects().length > 1).length;
                                    """))
                    .as("%d px", width)
                    .isEqualTo(0L);
        }
    }

    @Test
    void nightIsDark() {
        browser.dark(true);
        assertThat(background()).isEqualTo("rgb(20, 24, 26)");
        browser.dark(false);
        assertThat(background()).isEqualTo("rgb(246, 244, 239)");
    }

    private Object background() {
        return List.of(browser.script("return getComputedStyle(document.body).backgroundColor"))
                .getFirst();
    }
}
