package dev.shirube.eval.condition;

/**
 * A condition, or its contrary.
 *
 * @param id the name of the condition
 * @param denied whether it is the contrary
 */
record Sense(String id, boolean denied) implements Comparable<Sense> {

    private static final String CONTRARY = "not ";

    /** Reads 「night」 or 「not night」. */
    static Sense of(String written) {
        return written.startsWith(CONTRARY)
                ? new Sense(written.substring(CONTRARY.length()), true)
                : new Sense(written, false);
    }

    Sense negated() {
        return new Sense(id, !denied);
    }

    /** How the model names it. */
    String key() {
        return denied ? "not." + id : id;
    }

    @Override
    public int compareTo(Sense other) {
        return key().compareTo(other.key());
    }
}
