package dev.shirube.chat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands still unless it is told to go on. */
public final class FakeClock implements InstantSource {

    private volatile Instant now = Instant.parse("2026-06-23T09:00:00Z");

    @Override
    public Instant instant() {
        return now;
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }
}
