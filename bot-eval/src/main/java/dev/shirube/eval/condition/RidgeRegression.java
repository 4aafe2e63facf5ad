package dev.shirube.eval.condition;

/**
 * Linear regression with a ridge penalty of many things at once, by the normal equations: examples
 * are added up, and can be taken out again for cross-validation. Deterministic. For use by one
 * thread.
 */
final class RidgeRegression {

    private final double ridge;
    private final double[][] products;
    private final double[][] sums;

    /**
     * Makes room.
     *
     * @param ridge how strongly weights are drawn to 0, above 0
     * @param dimensions how many numbers are known of an example
     * @param outcomes how many are to be foretold
     */
    RidgeRegression(double ridge, int dimensions, int outcomes) {
        this.ridge = ridge;
        this.products = new double[dimensions][dimensions];
        this.sums = new double[dimensions][outcomes];
    }

    /**
     * Adds an example.
     *
     * @param known what is known of it
     * @param outcome what came of it
     * @param weight how much it counts; negative to take it out
     */
    void add(double[] known, double[] outcome, double weight) {
        for (int i = 0; i < known.length; i++) {
            double weighted = weight * known[i];
            for (int k = 0; k <= i; k++) {
                products[i][k] += weighted * known[k];
            }
            for (int k = 0; k < outcome.length; k++) {
                if (outcome[k] != 0) {
                    sums[i][k] += weighted * outcome[k];
                }
            }
        }
    }

    /**
     * Fits, by Cholesky's decomposition.
     *
     * @return by outcome the weights of what is known
     */
    double[][] fit() {
        int size = products.length;
        var lower = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int k = 0; k <= i; k++) {
                double sum = products[i][k] + (i == k ? ridge : 0);
                for (int j = 0; j < k; j++) {
                    sum -= lower[i][j] * lower[k][j];
                }
                lower[i][k] = i == k ? Math.sqrt(sum) : sum / lower[k][k];
            }
        }
        var weights = new double[sums[0].length][];
        for (int outcome = 0; outcome < weights.length; outcome++) {
            weights[outcome] = solve(lower, outcome);
        }
        return weights;
    }

    private double[] solve(double[][] lower, int outcome) {
        int size = lower.length;
        var solution = new double[size];
        for (int i = 0; i < size; i++) {
            double sum = sums[i][outcome];
            for (int k = 0; k < i; k++) {
                sum -= lower[i][k] * solution[k];
            }
            solution[i] = sum / lower[i][i];
        }
        for (int i = size - 1; i >= 0; i--) {
            double sum = solution[i];
            for (int k = i + 1; k < size; k++) {
                sum -= lower[k][i] * solution[k];
            }
            solution[i] = sum / lower[i][i];
        }
        return solution;
    }
}
