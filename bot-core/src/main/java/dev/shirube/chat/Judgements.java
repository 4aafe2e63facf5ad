package dev.shirube.chat;

import dev.shirube.answer.Snapshot;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.InstantSource;
import java.util.function.Supplier;

/** Records what people think of the sections that they were shown. Thread-safe. */
final class Judgements {

    private static final Logger LOG = LoggerFactory.getLogger(Judgements.class);

    private final Supplier<Snapshot> guides;
    private final ChatPorts ports;
    private final InstantSource clock;

    Judgements(Supplier<Snapshot> guides, ChatPorts ports, InstantSource clock) {
        this.guides = guides;
        this.ports = ports;
        this.clock = clock;
    }

    /**
     * Records a judgement, once for each person; a section that is gone is passed over.
     *
     * @return whether it is kept, now or since before
     */
    boolean record(Origin origin, String section, boolean helpful) {
        return guides.get()
                .section(section)
                .filter(place -> ports.log().keepsJudgements())
                .map(place -> {
                    String vote =
                            String.join(" ", "judgement", origin.person(), section, "" + helpful);
                    return !ports.events().isFirst(origin.platform(), vote)
                            || record(
                                    new RecordedJudgement(
                                            clock.instant(),
                                            origin,
                                            place.guide().slug(),
                                            section,
                                            helpful,
                                            null));
                })
                .orElse(false);
    }

    private boolean record(RecordedJudgement judgement) {
        try {
            ports.log().judged(judgement);
            return true;
        } catch (RuntimeException e) {
            LOG.warn("a judgement could not be recorded", Wordless.of(e));
            return false;
        }
    }
}
