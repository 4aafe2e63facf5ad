package dev.shirube.app.config;

import dev.shirube.app.setting.BadSettingException;
import dev.shirube.app.setting.ShirubeProperties;
import dev.shirube.chat.log.QuestionLog;
import dev.shirube.chat.memory.ChatPorts;
import dev.shirube.chat.people.HelpRequests;
import dev.shirube.chat.people.HelpRequestsInMemory;
import dev.shirube.chat.platform.SentPosts;
import dev.shirube.store.Store;
import dev.shirube.store.StoreStatus;
import dev.shirube.store.database.StoreSettings;

import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/** What is kept of questions, if anything is, for as long as the bot runs. */
public final class Keeping implements AutoCloseable {

    private static final String URL = "spring.datasource.url";
    private static final String POSTGRESQL = "jdbc:postgresql:";

    private final @Nullable Store store;

    private Keeping(@Nullable Store store) {
        this.store = store;
    }

    /**
     * Starts to keep, unless the settings say otherwise.
     *
     * @param settings the settings
     * @param environment where a database server is named
     * @return what keeps, to be closed
     * @throws BadSettingException if a setting cannot be used
     */
    static Keeping start(ShirubeProperties settings, Environment environment) {
        return settings.store().enabled()
                ? new Keeping(Store.start(settings(settings, environment), InstantSource.system()))
                : none();
    }

    /** Returns what keeps nothing. */
    static Keeping none() {
        return new Keeping(null);
    }

    /**
     * Reads what is kept where.
     *
     * @param settings the settings
     * @param environment where a database server is named
     * @return the settings of the store
     * @throws BadSettingException if a setting cannot be used
     */
    public static StoreSettings settings(ShirubeProperties settings, Environment environment) {
        return new StoreSettings(
                DataFolder.of(settings),
                server(environment),
                settings.store().words(),
                settings.store().keep());
    }

    private static StoreSettings.@Nullable DatabaseServer server(Environment environment) {
        String url = environment.getProperty(URL, "").strip();
        if (url.isEmpty()) {
            return null;
        }
        if (!url.startsWith(POSTGRESQL)) {
            // Not quoted: a password may be in it.
            throw new BadSettingException(
                    URL,
                    "must begin with %s, for example %s//localhost/shirube"
                            .formatted(POSTGRESQL, POSTGRESQL));
        }
        return new StoreSettings.DatabaseServer(
                url,
                environment.getProperty("spring.datasource.username"),
                environment.getProperty("spring.datasource.password"));
    }

    /** Returns what records, which does nothing where nothing is kept. */
    QuestionLog log() {
        return store == null ? QuestionLog.none() : store;
    }

    /**
     * Returns what remembers events, conversations, who talks in which thread, and the practice of
     * interviews beyond the end of the process, where things are kept.
     *
     * @param memory what remembers them in this process, and all else
     * @param expiry how long a conversation is remembered
     */
    ChatPorts beyond(ChatPorts memory, Duration expiry) {
        return store == null
                ? memory
                : new ChatPorts(
                        store.conversations(memory.conversations(), expiry),
                        store.events(memory.events()),
                        memory.limiter(),
                        memory.log(),
                        store.threads(memory.threads()),
                        store.practice(memory.practice()));
    }

    /** Returns what keeps the requests that are passed on to people, in memory if nowhere else. */
    HelpRequests helpRequests(Duration keep) {
        return store == null
                ? new HelpRequestsInMemory(InstantSource.system(), keep)
                : store.helpRequests();
    }

    /** {@return what knows what was posted, if only since the start} */
    public SentPosts sentPosts() {
        return store == null ? SentPosts.inMemory() : store;
    }

    /** Returns how keeping goes, or nothing where nothing is kept. */
    Optional<StoreStatus> status() {
        return Optional.ofNullable(store).map(Store::status);
    }

    /** Writes what is waiting. */
    @Override
    public void close() {
        if (store != null) {
            store.close();
        }
    }
}
