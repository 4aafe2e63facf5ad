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

    /** Records a judgement, once for each person; a section that is gone is passed over. */
    void record(Origin origin, String section, boolean helpful) {
        guides.get()
                .section(section)
                .ifPresent(place -> {
                    String vote =
                            String.join(" ", "judgement", origin.person(), section, "" + helpful);
                    if (ports.events().isFirst(origin.platform(), vote)) {
                        record(
                                new RecordedJudgement(
                                        clock.instant(),
                                        origin.platform(),
                                        place.guide().slug(),
                                        section,
                                        helpful));
                    }
                });
    }

    private void record(RecordedJudgement judgement) {
        try {
            ports.log().judged(judgement);
        } catch (RuntimeException e) {
            LOG.warn("a judgement could not be recorded", Wordless.of(e));
        }
    }
}
