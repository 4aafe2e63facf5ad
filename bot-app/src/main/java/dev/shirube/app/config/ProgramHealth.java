package dev.shirube.app.config;

import dev.shirube.app.people.People;
import dev.shirube.diagnostic.Diagnostic;
import dev.shirube.diagnostic.Diagnostic.Severity;
import dev.shirube.live.LoadedGuides;
import dev.shirube.meaning.MeaningStatus;
import dev.shirube.store.StoreStatus;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The health of each part of the program. Whatever fails beside the guides leaves the bot up or
 * {@code DEGRADED}: it answers all the same, but not with all that the operator wants.
 */
final class ProgramHealth {

    private static final String STATE = "state";
    private static final String REASON = "reason";
    private static final String DEGRADED = "DEGRADED";

    /** A folder of the wrong files has thousands of problems. */
    private static final int SHOWN = 50;

    private ProgramHealth() {}

    /** Tells whether there are guides to answer from, and what is wrong with their files. */
    static Health of(LoadedGuides edition) {
        List<Diagnostic> problems = edition.problems();
        int guides = edition.snapshot().guides().size();
        boolean broken = problems.stream().anyMatch(p -> p.severity() == Severity.ERROR);
        Status status =
                guides == 0
                        ? Status.DOWN
                        : broken ? new Status(DEGRADED, "guide files have errors") : Status.UP;
        return Health.status(status)
                .withDetail("guides", guides)
                .withDetail("sections", edition.sections())
                .withDetail("problemCount", problems.size())
                .withDetail(
                        "problems",
                        problems.stream().limit(SHOWN).map(ProgramHealth::detail).toList())
                .build();
    }

    private static Map<String, Object> detail(Diagnostic problem) {
        return Map.of(
                "file",
                problem.file(),
                "line",
                problem.line(),
                "severity",
                problem.severity().name().toLowerCase(Locale.ROOT),
                REASON,
                problem.message());
    }

    /** Tells whether the bot knows what texts mean. */
    static Health of(MeaningStatus meaning) {
        return switch (meaning) {
            case MeaningStatus.Off off ->
                    (off.wanted() ? Health.up() : Health.status(DEGRADED))
                            .withDetail(STATE, "off")
                            .withDetail(REASON, off.reason())
                            .build();
            case MeaningStatus.Loading ignored -> up("loading").build();
            case MeaningStatus.Encoding encoding ->
                    up("encoding %d of %d".formatted(encoding.done(), encoding.total())).build();
            case MeaningStatus.Ready ready ->
                    up("ready").withDetail("vectors", ready.vectors()).build();
        };
    }

    /** Tells whether the solutions of the people whom the bot asks become drafts. */
    static Health of(People people) {
        return people.problem()
                .map(problem -> failing("failing").withDetail(REASON, problem))
                .orElseGet(() -> up(people.isOff() ? "off" : "on"))
                .build();
    }

    /** Tells whether what is asked is kept. */
    static Health of(Keeping keeping) {
        return keeping.status().map(ProgramHealth::of).orElseGet(() -> up("off").build());
    }

    private static Health of(StoreStatus status) {
        String state = status.state().name().toLowerCase(Locale.ROOT);
        Health.Builder health =
                switch (status.state()) {
                    case OPENING, WRITING -> up(state);
                    case FAILING -> failing(state);
                };
        health.withDetail("database", status.database())
                .withDetail("kept", status.kept())
                .withDetail("waiting", status.waiting())
                .withDetail("dropped", status.dropped());
        String problem = status.problem();
        return (problem == null ? health : health.withDetail(REASON, problem)).build();
    }

    private static Health.Builder up(String state) {
        return Health.up().withDetail(STATE, state);
    }

    private static Health.Builder failing(String state) {
        return Health.status(DEGRADED).withDetail(STATE, state);
    }
}
