package dev.shirube.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Whether confidence is what it claims to be: of the best candidates with 70 %, 70 % should be
 * right. Counts the best candidate of every question, whether it was given or declined; questions
 * without one, and commands, which leave nothing to guess (confidence 1), don't count.
 *
 * @param bins the candidates by their confidence, lowest first, without empty bins
 */
public record Calibration(List<Bin> bins) {

    private static final int BINS = 10;

    /** Copies the list. */
    public Calibration {
        bins = List.copyOf(bins);
    }

    /**
     * Candidates of like confidence.
     *
     * @param from the lower end, included; the upper is a tenth higher
     * @param confidence the mean confidence
     * @param right how many were right
     */
    public record Bin(double from, double confidence, Proportion right) {}

    /**
     * Compares confidence with what was right.
     *
     * @param judgements the judgements
     * @return the bins
     */
    public static Calibration of(List<Verdict> judgements) {
        List<Verdict> counted = judgements.stream().filter(Calibration::counts).toList();
        var bins = new ArrayList<Bin>();
        for (int i = 0; i < BINS; i++) {
            int bin = i;
            List<Verdict> members = counted.stream().filter(j -> bin(j) == bin).toList();
            if (!members.isEmpty()) {
                bins.add(bin((double) i / BINS, members));
            }
        }
        return new Calibration(bins);
    }

    /**
     * Returns the expected calibration error: how far confidence and share of right ones lie apart,
     * averaged over the candidates.
     *
     * @return 0 to 1
     */
    public double error() {
        double sum = 0;
        int total = 0;
        for (Bin bin : bins) {
            sum += bin.right().total() * Math.abs(bin.confidence() - bin.right().value());
            total += bin.right().total();
        }
        return total == 0 ? 0 : sum / total;
    }

    /**
     * Returns the table and the error below it.
     *
     * @return the lines
     */
    public List<String> lines() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("confidence", "n", "mean", "right"));
        for (Bin bin : bins) {
            rows.add(
                    List.of(
                            String.format(
                                    Locale.ROOT, "%.1f-%.1f", bin.from(), bin.from() + 1.0 / BINS),
                            String.valueOf(bin.right().total()),
                            String.format(Locale.ROOT, "%.1f%%", 100 * bin.confidence()),
                            bin.right().toString()));
        }
        var lines = new ArrayList<>(new Table(rows).lines());
        lines.add(String.format(Locale.ROOT, "expected calibration error: %.3f", error()));
        return lines;
    }

    private static boolean counts(Verdict judgement) {
        double confidence = judgement.given().confidence();
        return confidence > 0 && confidence < 1;
    }

    private static int bin(Verdict judgement) {
        return (int) (judgement.given().confidence() * BINS);
    }

    private static Bin bin(double from, List<Verdict> members) {
        double mean = members.stream().mapToDouble(j -> j.given().confidence()).sum();
        int right = (int) members.stream().filter(j -> j.rank() == 1).count();
        return new Bin(from, mean / members.size(), new Proportion(right, members.size()));
    }
}
