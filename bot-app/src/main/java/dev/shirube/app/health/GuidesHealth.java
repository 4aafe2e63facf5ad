package dev.shirube.app.health;

import dev.shirube.diagnostic.Diagnostic;
import dev.shirube.diagnostic.Diagnostic.Severity;
import dev.shirube.live.LoadedGuides;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Whether there are guides to answer from, and what is wrong with their files.
 *
 * @param guides gives what is served at the moment
 */
public record GuidesHealth(Supplier<LoadedGuides> guides) implements HealthIndicator {

    /** Everything works, but not with all that the operator has written. */
    static final Status DEGRADED = new Status("DEGRADED", "guide files have errors");

    /** A folder of the wrong files has thousands of problems. */
    private static final int SHOWN = 50;

    @Override
    public Health health() {
        LoadedGuides edition = guides.get();
        List<Diagnostic> problems = edition.problems();
        int count = edition.snapshot().guides().size();
        return Health.status(status(count, problems))
                .withDetail("guides", count)
                .withDetail("sections", edition.sections())
                .withDetail("problemCount", problems.size())
                .withDetail(
                        "problems",
                        problems.stream().limit(SHOWN).map(GuidesHealth::detail).toList())
                .build();
    }

    private static Status status(int guides, List<Diagnostic> problems) {
        if (guides == 0) {
            return Status.DOWN;
        }
        boolean broken = problems.stream().anyMatch(p -> p.severity() == Severity.ERROR);
        return broken ? DEGRADED : Status.UP;
    }

    private static Map<String, Object> detail(Diagnostic problem) {
        return Map.of(
                "file", problem.file(),
                "line", problem.line(),
                "severity", problem.severity().name().toLowerCase(Locale.ROOT),
                "reason", problem.message());
    }
}
