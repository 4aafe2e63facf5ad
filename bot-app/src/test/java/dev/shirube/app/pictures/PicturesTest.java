package dev.shirube.app.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.app.ShirubeApplication;
import dev.shirube.app.config.LiveBot;
import dev.shirube.app.docs.Document;
import dev.shirube.chat.ChatService;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

/**
 * What the documents show of replies is what the bot says. With {@code -Dpictures=write} the
 * pictures are made anew.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PicturesTest {

    private static final Path FOLDER = Document.ROOT.resolve("docs/images/replies");
    private static final List<String> FORMS = List.of("slack", "discord", "page");

    /** A picture is looked at on a phone, by people who pay for what they load. */
    private static final long LARGEST = 80_000;

    /** What comes after that is cut off in a document. */
    private static final int TALLEST = 1_400;

    @SuppressWarnings("NullAway.Init") // set before the first test
    @AutoClose
    private ConfigurableApplicationContext bot;

    @BeforeAll
    @Timeout(120)
    void start(@TempDir Path data) {
        bot =
                new SpringApplication(ShirubeApplication.class)
                        .run(
                                "--server.port=0",
                                "--shirube.data.dir=" + data,
                                "--shirube.web.public-url=https://bot.example.org/",
                                "--shirube.guides.location=src/test/resources/pictures/guides");
        LiveBot live = bot.getBean(LiveBot.class);
        while (!live.edition().snapshot().isEncoded(null)) {
            Thread.onSpinWait(); // until then it answers by words
        }
    }

    private ChatViews views() {
        return new ChatViews(bot.getBean(ChatService.class));
    }

    @Test
    void everyReplyThatIsShownSaysWhatItIsShownFor() {
        for (Exchange exchange : Exchange.ALL) {
            assertThat(views().words(exchange))
                    .as(exchange.name())
                    .hasValueSatisfying(words -> assertThat(words).contains(exchange.shown()));
        }
    }

    @Test
    void everyPictureIsThereAndSmallAndShownSomewhere() throws IOException {
        List<String> documents = Document.all().stream().map(PicturesTest::text).toList();
        for (Exchange exchange : Exchange.ALL) {
            for (String form : FORMS) {
                String name = form + "-" + exchange.name() + ".png";
                Path file = FOLDER.resolve(name);
                assertThat(file).exists();
                assertThat(Files.size(file)).as(name).isLessThan(LARGEST);
                BufferedImage image = Objects.requireNonNull(ImageIO.read(file.toFile()));
                assertThat(image.getWidth()).as(name).isEqualTo(Phone.WIDTH);
                assertThat(image.getHeight()).as(name).isBetween(200, TALLEST);
                assertThat(documents)
                        .as(name)
                        .anyMatch(text -> text.contains("images/replies/" + name));
            }
        }
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files).hasSize(Exchange.ALL.size() * FORMS.size());
        }
    }

    private static String text(Document document) {
        try {
            return Files.readString(Document.ROOT.resolve(document.path()));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    @EnabledIfSystemProperty(named = "pictures", matches = "write")
    void picturesAreMadeAnew() throws IOException {
        Files.createDirectories(FOLDER);
        Path whole = Files.createDirectories(Path.of("target", "pictures"));
        String address =
                "http://127.0.0.1:%s/"
                        .formatted(bot.getEnvironment().getProperty("local.server.port", ""));
        try (Phone phone = Phone.start()) {
            for (Exchange exchange : Exchange.ALL) {
                Map<String, byte[]> pictures = new TreeMap<>();
                pictures.put("slack", phone.picture(views().slack(exchange)));
                assertThat(phone.fits()).as(exchange.name()).isTrue();
                pictures.put("discord", phone.picture(views().discord(exchange)));
                assertThat(phone.fits()).as(exchange.name()).isTrue();
                pictures.put("page", phone.chat(address, exchange.said()));
                assertThat(phone.fits()).as(exchange.name()).isTrue();
                assertThat(phone.lastReply()).contains(exchange.shown());
                for (Map.Entry<String, byte[]> picture : pictures.entrySet()) {
                    String name = picture.getKey() + "-" + exchange.name() + ".png";
                    Files.write(whole.resolve(name), picture.getValue());
                    BufferedImage image =
                            Objects.requireNonNull(
                                    ImageIO.read(new ByteArrayInputStream(picture.getValue())));
                    ImageIO.write(
                            FewColours.of(image, TALLEST), "png", FOLDER.resolve(name).toFile());
                }
            }
        }
    }
}
