package dev.shirube.store.sql;

/**
 * What the database knows from before this process, for those who ask while it writes.
 *
 * @param events the events that were replied to
 * @param talks what was talked about, and who talks in which thread
 * @param practice where people stand who practise interviews
 */
public record KnownBefore(KnownEvents events, KnownTalks talks, KnownPractice practice) {

    /** Knows nothing yet. */
    public KnownBefore() {
        this(new KnownEvents(), new KnownTalks(), new KnownPractice());
    }
}
