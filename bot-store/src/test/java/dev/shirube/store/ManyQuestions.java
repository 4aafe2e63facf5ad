package dev.shirube.store;

import com.sun.management.OperatingSystemMXBean;

import dev.shirube.chat.history.Aspect;
import dev.shirube.chat.history.Period;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rows of a large community: 80 jobs, 14 topics, 50,000 people, 40 channels on each platform. */
final class ManyQuestions {

    static final String INSERT =
            """
            insert into shirube_question
                (at_ms, person, platform, place, language, outcome, reason, job, topic, guide,
                 section, confidence, margin, words)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    /** By what the page of insights counts. */
    static final List<Aspect> ON_THE_PAGE =
            List.of(
                    Aspect.ALL,
                    Aspect.DAY,
                    Aspect.JOB,
                    Aspect.TOPIC,
                    Aspect.PLATFORM,
                    Aspect.PLACE,
                    Aspect.LANGUAGE,
                    Aspect.GUIDE,
                    Aspect.SECTION,
                    Aspect.ASKED,
                    Aspect.GAP);

    private static final List<String> PLATFORMS = List.of("slack", "discord", "mattermost", "web");

    private ManyQuestions() {}

    static Stream<List<Object>> of(int number, Period period) {
        var random = new Random(1);
        long length = Duration.between(period.from(), period.to()).toMillis();
        return IntStream.range(0, number)
                .mapToObj(i -> row(period.from().toEpochMilli() + length * i / number, random));
    }

    private static List<Object> row(long at, Random random) {
        int job = Math.min(79, (int) Math.abs(random.nextGaussian() * 25));
        int topic = random.nextInt(14);
        int chance = random.nextInt(10);
        boolean answered = chance < 7;
        boolean declined = chance == 7 || chance == 8;
        String platform = PLATFORMS.get(random.nextInt(4));
        return List.of(
                at,
                "%032x".formatted(random.nextInt(50_000)),
                platform,
                platform.equals("web") ? "" : "C" + random.nextInt(40),
                random.nextInt(5) == 0 ? "en" : "ja",
                answered ? "answer" : declined ? "none" : "clarify",
                answered ? "" : declined ? "topic-not-covered" : "job",
                "job_number_" + job,
                "topic" + topic,
                answered ? "job_number_" + job : "",
                answered ? "%010x".formatted(job * 100 + topic) : "",
                random.nextDouble(),
                random.nextDouble(),
                "question %d of job %d".formatted(random.nextInt(20_000), job));
    }

    /** What the process has taken so far. */
    static long processorMillis() {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime() / 1_000_000;
    }
}
