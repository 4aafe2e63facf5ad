package dev.shirube.chat.feedback;

import dev.shirube.chat.log.RecordedFeedback;
import dev.shirube.chat.memory.ChatPorts;
import dev.shirube.chat.memory.EventsInMemory;
import dev.shirube.chat.memory.ExpiringMap;
import dev.shirube.chat.request.Origin;
import dev.shirube.chat.request.RedactedException;
import dev.shirube.guide.Guide;
import dev.shirube.snapshot.Snapshot;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;

/** Records what people think of what they were shown. Thread-safe. */
public final class FeedbackRecorder {

    private static final Logger LOG = LoggerFactory.getLogger(FeedbackRecorder.class);

    private final Supplier<Snapshot> guides;
    private final ChatPorts ports;
    private final InstantSource clock;
    private final ExpiringMap<Vote, Boolean> votes;

    /** What a person has said already. */
    private record Vote(String platform, String person, String said) {}

    public FeedbackRecorder(Supplier<Snapshot> guides, ChatPorts ports, InstantSource clock) {
        this.guides = guides;
        this.ports = ports;
        this.clock = clock;
        this.votes = new ExpiringMap<>(clock, EventsInMemory.EXPIRY, EventsInMemory.CAPACITY);
    }

    /** Whether a judgement is kept. */
    public enum Kept {
        /** It is, from now on. */
        NOW,
        /** The same person has said the same before. */
        BEFORE,
        /** Nothing is kept, or there is no such section any more. */
        NOT
    }

    /** Records a judgement, once for each person. */
    public Kept record(Origin origin, FeedbackCommand said) {
        String section = said.section();
        Optional<Guide> guide =
                Optional.ofNullable(section)
                        .flatMap(id -> guides.get().section(id))
                        .map(Snapshot.Place::guide);
        if (!ports.log().keepsJudgements() || (section != null && guide.isEmpty())) {
            return Kept.NOT;
        }
        var vote = new Vote(origin.platform(), origin.person(), said.text());
        // What was not answered has no section to tell one time from the other.
        if (section != null && !votes.putIfAbsent(vote, true)) {
            return Kept.BEFORE;
        }
        return record(
                new RecordedFeedback(
                        clock.instant(),
                        origin,
                        guide.map(Guide::slug).orElse(null),
                        section,
                        said.helpful(),
                        said.complaint()));
    }

    /**
     * Records what somebody wrote of an answer that did not help: what they wrote last counts.
     *
     * @return whether it is recorded
     */
    public boolean comment(Origin origin, @Nullable String section, String comment) {
        Optional<String> guide =
                Optional.ofNullable(section)
                        .flatMap(id -> guides.get().section(id))
                        .map(place -> place.guide().slug());
        if (section != null && guide.isEmpty()) {
            return false;
        }
        return record(
                        new RecordedFeedback(
                                clock.instant(),
                                origin,
                                guide.orElse(null),
                                section,
                                false,
                                null,
                                comment))
                == Kept.NOW;
    }

    /** Forgets what a person has said. */
    public void forget(Origin person) {
        votes.removeIf(vote ->
                vote.platform().equals(person.platform()) && vote.person().equals(person.person()));
    }

    private Kept record(RecordedFeedback judgement) {
        try {
            ports.log().judged(judgement);
            return Kept.NOW;
        } catch (RuntimeException e) {
            LOG.warn("a judgement could not be recorded", RedactedException.of(e));
            return Kept.NOT;
        }
    }
}
