package dev.shirube.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.chat.ChatService;
import dev.shirube.chat.ChatSettings;
import dev.shirube.chat.admin.AdminView;
import dev.shirube.chat.help.HelpDesk;
import dev.shirube.chat.history.Aspect;
import dev.shirube.chat.history.Period;
import dev.shirube.chat.history.Tally;
import dev.shirube.chat.log.QuestionLog;
import dev.shirube.chat.memory.ChatPorts;
import dev.shirube.chat.memory.ConversationsInMemory;
import dev.shirube.chat.memory.EventsInMemory;
import dev.shirube.chat.memory.PracticeInMemory;
import dev.shirube.chat.memory.ThreadMembersInMemory;
import dev.shirube.chat.request.ChatRequest;
import dev.shirube.chat.request.ChatResult;
import dev.shirube.chat.request.Origin;
import dev.shirube.guide.load.GuideFolder;
import dev.shirube.guide.load.GuideLibrary;
import dev.shirube.guide.load.GuideReader;
import dev.shirube.reply.Messages;
import dev.shirube.reply.part.ReplySettings;
import dev.shirube.reply.write.ReplyWriter;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.store.database.StoreSettings;
import dev.shirube.text.Language;
import dev.shirube.vocabulary.HeadingCues;
import dev.shirube.vocabulary.Vocabulary;
import dev.shirube.vocabulary.load.VocabularyLoader;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * Answers are the same with the store and without. With {@code -Dshirube.latency=20000} it asks so
 * many questions of both, turn by turn, and prints how long each took.
 */
class AnswersBesideStoreTest {

    private static final int ROUNDS = Integer.getInteger("shirube.latency", 40);

    private static final List<String> ASKED =
            List.of("%sの年収は？", "%sの主な業務は？", "%sで猫は飼えますか", "必要なスキル", "%sに向いている人は？");

    /** On a machine that others use, only this tells what the store costs. */
    private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();

    @TempDir Path folder;

    /** How long an answer took, and how long its thread had a processor. */
    private record Took(long nanos, long busy) {}

    private static ChatService bot(QuestionLog log) {
        Vocabulary vocabulary = new VocabularyLoader().load();
        GuideLibrary library =
                GuideLibrary.ofFolders(
                        new GuideReader(new HeadingCues(vocabulary)),
                        List.of(new GuideFolder(Path.of("../seeds"))));
        Snapshot snapshot = Snapshot.of(vocabulary, library.guides());
        var messages = new Messages();
        InstantSource clock = InstantSource.system();
        return new ChatService(
                () -> snapshot,
                new ReplyWriter(messages, ReplySettings.none()),
                messages,
                new ChatPorts(
                        new ConversationsInMemory(clock, Duration.ofMinutes(30), 100),
                        new EventsInMemory(clock, Duration.ofMinutes(15), 100),
                        origin -> Optional.empty(),
                        log,
                        new ThreadMembersInMemory(100),
                        new PracticeInMemory(clock)),
                new ChatSettings(Language.JA, 300, 4, Duration.ofSeconds(30), ZoneOffset.UTC),
                InstantSource.system(),
                AdminView.none(),
                HelpDesk.NONE);
    }

    @Test
    void areTheSameAndAsSoonThere() {
        var settings = new StoreSettings(folder, null, true, Duration.ofDays(90));
        ChatService without = bot(QuestionLog.none());
        var withStore = new ArrayList<Took>();
        var alone = new ArrayList<Took>();
        long questions = 0;
        try (Store store = Store.start(settings, InstantSource.system())) {
            ChatService with = bot(store);
            for (int i = 0; i < ROUNDS; i++) {
                String text = ASKED.get(i % ASKED.size()).formatted("HoE");
                var origin = new Origin("slack", "T1", "C1/" + i, "U" + i % 500);
                boolean storeFirst = i % 2 == 0;
                ChatResult one =
                        timed(
                                storeFirst ? with : without,
                                origin,
                                text,
                                storeFirst ? withStore : alone);
                ChatResult other =
                        timed(
                                storeFirst ? without : with,
                                origin,
                                text,
                                storeFirst ? alone : withStore);
                assertThat(one).isEqualTo(other);
                questions++;
            }
            assertThat(store.status().dropped()).isZero();
        }
        try (StoredHistory history = StoredHistory.open(settings).orElseThrow()) {
            Period all = new Period(Instant.EPOCH, Instant.now().plusSeconds(60));
            assertThat(history.tallies(Aspect.ALL, all, 1))
                    .extracting(Tally::questions)
                    .containsExactly(questions);
        }
        System.out.println("with the store: " + described(withStore));
        System.out.println("without:        " + described(alone));
    }

    private static ChatResult timed(ChatService bot, Origin origin, String text, List<Took> times) {
        long start = System.nanoTime();
        long busy = PROCESSOR.getCurrentThreadCpuTime();
        ChatResult result = bot.handle(ChatRequest.of(origin, text));
        times.add(new Took(System.nanoTime() - start, PROCESSOR.getCurrentThreadCpuTime() - busy));
        return result;
    }

    /** The first tenth warms up. */
    private static String described(List<Took> times) {
        return described("", Took::nanos, times)
                + described(", of a processor ", Took::busy, times)
                + ", of "
                + times.size();
    }

    private static String described(String what, ToLongFunction<Took> value, List<Took> times) {
        long[] sorted = times.stream().skip(times.size() / 10).mapToLong(value).sorted().toArray();
        return String.format(
                Locale.ROOT,
                "%sp50 %.3f ms, p99 %.3f ms",
                what,
                sorted[sorted.length / 2] / 1e6,
                sorted[sorted.length * 99 / 100] / 1e6);
    }
}
