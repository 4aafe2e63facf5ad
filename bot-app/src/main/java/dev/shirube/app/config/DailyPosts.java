package dev.shirube.app.config;

import dev.shirube.chat.ChannelPost;
import dev.shirube.chat.Occasions;
import dev.shirube.reply.Reply;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Posts the question of the day at its hour: once, however often the program is started, and not
 * where the hour was long past when it could.
 */
final class DailyPosts implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DailyPosts.class);

    /** After a pause of the machine it is still this day's question for so long. */
    private static final Duration LATE = Duration.ofHours(1);

    /** The clock of a machine may be set while the program waits. */
    private static final Duration LOOK = Duration.ofSeconds(30);

    private final PlaceOfDay place;
    private final Supplier<Stream<ChannelPost>> posters;
    private final Function<LocalDate, Optional<Reply>> question;
    private final Occasions occasions;
    private final InstantSource clock;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile boolean running;

    /**
     * Where and when something is posted every day.
     *
     * @param platform the platform
     * @param channel the channel
     * @param hour the hour, 0 to 23
     * @param zone whose hour it is
     */
    record PlaceOfDay(String platform, String channel, int hour, ZoneId zone) {

        /** Returns the moment of the day of another one. */
        ZonedDateTime onDayOf(Instant moment) {
            return moment.atZone(zone).toLocalDate().atTime(hour, 0).atZone(zone);
        }
    }

    DailyPosts(
            PlaceOfDay place,
            Supplier<Stream<ChannelPost>> posters,
            Function<LocalDate, Optional<Reply>> question,
            Occasions occasions,
            InstantSource clock) {
        this.place = place;
        this.posters = posters;
        this.question = question;
        this.occasions = occasions;
        this.clock = clock;
    }

    /** Posts what is due after a moment, up to another one. */
    void post(Instant after, Instant until) {
        ZonedDateTime due = place.onDayOf(until);
        Instant moment = due.toInstant();
        boolean now = moment.isAfter(after) && !moment.isAfter(until);
        if (!now || moment.plus(LATE).isBefore(until)) {
            return;
        }
        LocalDate day = due.toLocalDate();
        Optional<Reply> reply = question.apply(day);
        if (reply.isEmpty()) {
            LOG.warn("there is no question for today: no guide has one with an answer");
            return;
        }
        Optional<ChannelPost> poster =
                posters.get().filter(p -> p.platform().equals(place.platform())).findFirst();
        if (poster.isEmpty()) {
            LOG.warn("the question of the day is not posted: {} is off", place.platform());
            return;
        }
        String occasion = "daily %s %s %s".formatted(place.platform(), place.channel(), day);
        if (occasions.isFirst(occasion)) {
            try {
                poster.get().post(place.channel(), reply.get());
            } catch (ChannelPost.NotPostedException e) {
                LOG.warn("the question of the day was not posted: {}", e.getMessage());
            }
        }
    }

    private void run() {
        try {
            Instant before = clock.instant();
            while (!stopped.await(LOOK.toMillis(), TimeUnit.MILLISECONDS)) {
                Instant now = clock.instant();
                try {
                    post(before, now);
                } catch (RuntimeException e) {
                    LOG.warn("the question of the day could not be posted: {}", e.toString());
                }
                before = now;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("daily-question").start(this::run);
    }

    @Override
    public void stop() {
        running = false;
        stopped.countDown();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
