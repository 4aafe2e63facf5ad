package dev.shirube.bench.scale;

import dev.shirube.bench.Latencies;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** Something that answers questions, and how long it took. For use by one thread. */
final class Contender {

    private final String name;
    private final Answering answering;
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private Latencies processor = new Latencies();
    private Latencies all = new Latencies();
    private Map<MadeUpQuestion.Kind, Latencies> byKind = new EnumMap<>(MadeUpQuestion.Kind.class);

    /** Keeps the work from being optimised away. */
    private long produced;

    /** Answers a question, and returns something that only the whole answer tells. */
    interface Answering {
        int answer(MadeUpQuestion question) throws Exception;
    }

    Contender(String name, Answering answering) {
        this.name = name;
        this.answering = answering;
    }

    String name() {
        return name;
    }

    void ask(MadeUpQuestion question) throws Exception {
        long busy = threads.getCurrentThreadCpuTime();
        long begin = System.nanoTime();
        produced += answering.answer(question);
        long taken = System.nanoTime() - begin;
        processor.add(threads.getCurrentThreadCpuTime() - busy);
        all.add(taken);
        byKind.computeIfAbsent(question.kind(), k -> new Latencies()).add(taken);
    }

    /** Forgets how long it took so far. */
    void forget() {
        all = new Latencies();
        processor = new Latencies();
        byKind = new EnumMap<>(MadeUpQuestion.Kind.class);
    }

    Latencies all() {
        return all;
    }

    /** How long a processor worked for it in the thread that asked: less, where others work too. */
    Latencies processor() {
        return processor;
    }

    Latencies of(MadeUpQuestion.Kind kind) {
        return Objects.requireNonNull(byKind.get(kind));
    }

    /** How much it has produced in all. */
    long produced() {
        return produced;
    }
}
