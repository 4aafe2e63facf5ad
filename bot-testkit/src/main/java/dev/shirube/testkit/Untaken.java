package dev.shirube.testkit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * What a fake has got and no test has looked at yet, in order.
 *
 * @param <M> what it gets
 */
public final class Untaken<M> {

    private final List<M> all;
    private final Set<Integer> taken = new HashSet<>();

    /**
     * Looks at what a fake gets.
     *
     * @param all all of it, as it grows
     */
    public Untaken(List<M> all) {
        this.all = all;
    }

    /**
     * Takes the first of some kind.
     *
     * @param which the kind
     * @return the first that nobody has taken
     */
    public M take(Predicate<M> which) {
        int first =
                IntStream.range(0, all.size())
                        .filter(i -> !taken.contains(i) && which.test(all.get(i)))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("none of these: " + left(m -> true)));
        taken.add(first);
        return all.get(first);
    }

    /**
     * Returns what nobody has taken of some kind.
     *
     * @param which the kind
     * @return it, in order
     */
    public List<M> left(Predicate<M> which) {
        return IntStream.range(0, all.size())
                .filter(i -> !taken.contains(i))
                .mapToObj(all::get)
                .filter(which)
                .toList();
    }
}
