package dev.shirube.app.people;

import dev.shirube.chat.help.HelpDesk;
import dev.shirube.chat.people.HelpRequests;
import dev.shirube.chat.people.PeopleDesk;
import dev.shirube.chat.people.PeopleSettings;
import dev.shirube.text.Language;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** The people whom the bot asks, for as long as it runs. */
public final class People implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(People.class);

    private static final int ID_BYTES = 16;
    private static final long MINUTES_BETWEEN = 1;

    private final PeopleSettings settings;
    private final HelpRequests requests;
    private final DraftFolder drafts;
    private final ScheduledExecutorService timer =
            new ScheduledThreadPoolExecutor(
                    1, Thread.ofPlatform().daemon().name("people").factory());

    /**
     * Reads who is asked.
     *
     * @param properties the settings
     * @param language the language to speak to those who are asked
     * @param requests keeps what is open
     * @param drafts the folder of drafts; made where it is missing, when there is one
     */
    public People(
            PeopleProperties properties, Language language, HelpRequests requests, Path drafts) {
        var random = new SecureRandom();
        this.settings =
                new PeopleSettings(
                        properties.sorted(),
                        properties.remindAfter(),
                        language,
                        InstantSource.system(),
                        () -> id(random));
        this.requests = requests;
        this.drafts = new DraftFolder(drafts);
    }

    private static String id(SecureRandom random) {
        var id = new byte[ID_BYTES];
        random.nextBytes(id);
        return HexFormat.of().formatHex(id);
    }

    /**
     * Opens the desk, and looks now and then for questions that wait.
     *
     * @param distress tells what must never be passed on
     * @return the desk; one that does nothing where nobody is to be asked
     */
    public HelpDesk open(Predicate<String> distress) {
        if (isOff()) {
            return HelpDesk.NONE;
        }
        var desk = new PeopleDesk(settings, requests, drafts, distress);
        ScheduledFuture<?> _ =
                timer.scheduleWithFixedDelay(
                        () -> remind(desk), MINUTES_BETWEEN, MINUTES_BETWEEN, TimeUnit.MINUTES);
        return desk;
    }

    private static void remind(PeopleDesk desk) {
        try {
            desk.remind();
        } catch (RuntimeException e) {
            // Else nobody would ever be reminded again.
            LOG.warn("nobody was reminded: {}", e.getClass().getName());
        }
    }

    /** {@return whether nobody is to be asked} */
    public boolean isOff() {
        return settings.routes().isEmpty();
    }

    /** {@return why the last draft could not be kept, or nothing where it was} */
    public Optional<String> problem() {
        return drafts.problem();
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
