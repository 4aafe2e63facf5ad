package dev.shirube.chat.memory;

import java.time.Duration;
import java.time.InstantSource;

/** Events in the memory of this process. Thread-safe. */
public final class EventsInMemory implements SeenEvents {

    /**
     * How long an event is remembered, unless configured otherwise; Slack tries for some minutes.
     */
    public static final Duration EXPIRY = Duration.ofMinutes(15);

    /** How many events are remembered at most, unless configured otherwise. */
    public static final int CAPACITY = 20_000;

    private final ExpiringMap<Event, Boolean> events;

    private record Event(String platform, String id) {}

    /**
     * Makes an empty memory.
     *
     * @param clock tells when an event expires
     * @param expiry how long an event is remembered
     * @param capacity how many are remembered; beyond it the earliest is forgotten
     */
    public EventsInMemory(InstantSource clock, Duration expiry, int capacity) {
        this.events = new ExpiringMap<>(clock, expiry, capacity);
    }

    @Override
    public boolean isFirst(String platform, String eventId) {
        return events.putIfAbsent(new Event(platform, eventId), true);
    }
}
