package dev.shirube.app.insights.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.app.command.RunForOthers;
import dev.shirube.testkit.Chromium;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** From a question that is not answered to a bot that answers it, and back, in a browser. */
class GapToAnswerTest {

    private static final String QUESTION = "HoEになったら家を建てられますか";

    private static final List<String> NEVER_STORED =
            List.of("HoEで家は買えますか", "HoEになれば一軒家を持てる？", "HoEになったらマイホームを建てられますか");

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final String IS_ANOTHER_PAGE =
            "return !document.documentElement.dataset.left && document.readyState === 'complete'";

    @TempDir Path folder;

    @Test
    void aGapIsMadeAnAnswerByClicksAndTakenBackByOne() throws IOException {
        try (Service service = Service.start(folder)) {
            String before = Files.readString(Service.vocabulary(folder));
            assertThat(isAnswered(service, QUESTION)).isFalse();
            assertThat(isAnswered(service, "HoEの年収は？")).isTrue();
            NEVER_STORED.forEach(question -> assertThat(new Came(service).of(question)).isFalse());

            ChromeDriver browser =
                    Chromium.start("ja", new ChromeOptions(), "--window-size=1100,900");
            try {
                logIn(browser, service);
                until(
                        browser,
                        () -> {
                            browser.get(service.address("/insights"));
                            return !browser.findElements(By.linkText(QUESTION)).isEmpty();
                        });
                screenshot(browser, "insights");
                assertThat(fitsAPhone(browser, "insights")).isTrue();
                browser.findElement(By.linkText(QUESTION)).click();
                choose(browser, "推定年収");
                screenshot(browser, "gap");
                assertThat(fitsAPhone(browser, "gap")).isTrue();
                click(browser, "試してみる");

                WebElement proposed = browser.findElement(By.cssSelector("table.proposed"));
                assertThat(proposed.getText()).contains(QUESTION, "回答なし", "推定年収");
                assertThat(browser.findElement(By.tagName("main")).getText())
                        .contains("ほかの人の質問", "正解つきの質問");
                assertThat(Service.vocabulary(folder)).content().isEqualTo(before);
                screenshot(browser, "trial");
                click(browser, "採用する");

                assertThat(browser.findElement(By.cssSelector(".accepted")).getText())
                        .contains(QUESTION, "head_of_engineering");
                screenshot(browser, "accepted");
                assertThat(Service.vocabulary(folder))
                        .content()
                        .contains(
                                "# our words", "fillers: [ごめんなさいね]   # polite", "# end", QUESTION);
                until(browser, () -> isAnswered(service, QUESTION));
                NEVER_STORED.forEach(question ->
                        assertThat(new Came(service).of(question)).as(question).isTrue());
                assertThat(RunForOthers.eval(folder, Service.vocabulary(folder)))
                        .containsPattern("accepted +1");

                browser.get(service.address("/insights/accepted"));
                click(browser, "取り消す");
                assertThat(browser.findElements(By.cssSelector(".accepted li"))).isEmpty();
                until(browser, () -> !isAnswered(service, QUESTION));
                assertThat(Service.vocabulary(folder)).content().isEqualTo(before);
                NEVER_STORED.forEach(question ->
                        assertThat(new Came(service).of(question)).as(question).isFalse());
            } catch (RuntimeException | AssertionError e) {
                screenshot(browser, "failed");
                throw e;
            } finally {
                browser.quit();
            }
        }
    }

    @Test
    void aNameThatPeopleUseIsLearntAndWhatHasNoGuideIsNoted() throws IOException {
        String asked = "雲上プランナーの給料は";
        String pinned = "港の猫は何匹飼えますか";
        try (Service service = Service.start(folder)) {
            String before = Files.readString(Service.vocabulary(folder));
            assertThat(isAnswered(service, asked)).isFalse();
            assertThat(isAnswered(service, pinned)).isFalse();
            ChromeDriver browser =
                    Chromium.start("ja", new ChromeOptions(), "--window-size=1100,900");
            try {
                logIn(browser, service);
                open(browser, service, asked);
                browser.findElement(By.cssSelector("input[value=alias]")).click();
                type(browser, "name", "雲上プランナー");
                browser.findElements(By.cssSelector("select[name=guide] option")).stream()
                        .filter(option -> option.getText().equals("head_of_engineering"))
                        .forEach(WebElement::click);
                assertThat(fitsAPhone(browser, "gap-kinds")).isTrue();
                click(browser, "試してみる");
                assertThat(browser.findElement(By.tagName("main")).getText())
                        .contains("職種の別名", "雲上プランナー = head_of_engineering", "この言葉がある");
                assertThat(browser.findElement(By.cssSelector("table.proposed")).getText())
                        .contains(asked, "推定年収");
                assertThat(Service.vocabulary(folder)).content().isEqualTo(before);
                screenshot(browser, "trial-alias");
                click(browser, "採用する");
                until(browser, () -> isAnswered(service, asked));
                assertThat(RunForOthers.eval(folder, Service.vocabulary(folder)))
                        .containsPattern("accepted +1");
                click(browser, "取り消す");
                until(browser, () -> !isAnswered(service, asked));
                assertThat(Service.vocabulary(folder)).content().isEqualTo(before);

                open(browser, service, pinned);
                browser.findElement(By.cssSelector("input[value=pinned]")).click();
                choose(browser, "推定年収");
                click(browser, "試してみる");
                click(browser, "採用する");
                until(browser, () -> new Came(service).of(pinned + "？"));
                click(browser, "取り消す");
                until(browser, () -> !new Came(service).of(pinned));

                open(browser, service, pinned);
                type(browser, "about", "灯台守");
                click(browser, "書き手へのメモに残す");
                assertThat(browser.findElement(By.cssSelector(".missing")).getText())
                        .contains("灯台守", "取り消す");
                assertThat(fitsAPhone(browser, "missing")).isTrue();
                browser.get(service.address("/insights/missing"));
                click(browser, "取り消す");
                assertThat(browser.findElement(By.tagName("main")).getText())
                        .doesNotContain("取り消す");
            } catch (RuntimeException | AssertionError e) {
                screenshot(browser, "failed");
                throw e;
            } finally {
                browser.quit();
            }
        }
    }

    private static void open(ChromeDriver browser, Service service, String question) {
        until(
                browser,
                () -> {
                    browser.get(service.address("/insights"));
                    return !browser.findElements(By.linkText(question)).isEmpty();
                });
        browser.findElement(By.linkText(question)).click();
    }

    private static void type(ChromeDriver browser, String field, String text) {
        WebElement input = browser.findElement(By.cssSelector("input[name=" + field + "]"));
        input.clear();
        input.sendKeys(text);
    }

    /**
     * Asks so that nothing is kept: past the door.
     *
     * @param service the bot
     */
    private record Came(Service service) {
        boolean of(String question) {
            return new dev.shirube.answer.dispatch.Answerer()
                            .answer(
                                    question,
                                    dev.shirube.question.Conversation.EMPTY,
                                    service.bean(dev.shirube.app.config.LiveBot.class)
                                            .edition()
                                            .snapshot())
                            .answer()
                    instanceof dev.shirube.answer.Answer.Found;
        }
    }

    private static boolean isAnswered(Service service, String question) {
        return service.ask(question).body().contains("1,200");
    }

    /** Nothing but tables may be wider than the screen, and these scroll by themselves. */
    private static boolean fitsAPhone(ChromeDriver browser, String name) throws IOException {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 360, "height", 780, "deviceScaleFactor", 1, "mobile", false));
        boolean fits =
                Boolean.TRUE.equals(
                        browser.executeScript(
                                "return document.documentElement.scrollWidth <= 360"));
        screenshot(browser, name + "-phone");
        browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        return fits;
    }

    private static void logIn(ChromeDriver browser, Service service) {
        browser.get(service.address("/insights"));
        browser.findElement(By.name("password")).sendKeys(Service.PASSWORD);
        click(browser, "ログイン");
    }

    private static void choose(ChromeDriver browser, String heading) {
        browser.findElements(By.cssSelector("select[name=other] option")).stream()
                .filter(option -> option.getText().contains(heading))
                .findFirst()
                .orElseThrow()
                .click();
    }

    private static void click(ChromeDriver browser, String label) {
        browser.executeScript("document.documentElement.dataset.left = 'behind'");
        browser.findElements(By.cssSelector("main button")).stream()
                .filter(button -> button.getText().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + label))
                .click();
        // Between two pages the driver may answer with any error.
        new WebDriverWait(browser, PATIENCE)
                .ignoring(WebDriverException.class)
                .until(b -> Boolean.TRUE.equals(browser.executeScript(IS_ANOTHER_PAGE)));
    }

    private static void until(ChromeDriver browser, java.util.function.BooleanSupplier condition) {
        new WebDriverWait(browser, PATIENCE).until(b -> condition.getAsBoolean());
    }

    private static void screenshot(ChromeDriver browser, String name) throws IOException {
        Path file = Path.of("target", "screenshots", name + ".png");
        Files.createDirectories(Path.of("target", "screenshots"));
        Files.write(file, browser.getScreenshotAs(OutputType.BYTES));
    }
}
