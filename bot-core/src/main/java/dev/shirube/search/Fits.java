package dev.shirube.search;

/** How well a term fits the texts that have it, by the slot of each. For use by one thread. */
final class Fits {

    private final double idf;
    private final int[] slots;
    private final float[] fits;
    private int size;

    /**
     * Prepares for fits.
     *
     * @param idf the inverse document frequency of the term
     * @param capacity how many texts may have it
     */
    Fits(double idf, int capacity) {
        this.idf = idf;
        this.slots = new int[capacity];
        this.fits = new float[capacity];
    }

    void add(int slot, float fit) {
        slots[size] = slot;
        fits[size] = fit;
        size++;
    }

    /** The inverse document frequency of the term. */
    double idf() {
        return idf;
    }

    /** Adds every fit, times a weight, to the sum of its slot. */
    void addTo(double[] sums, double weight) {
        for (int i = 0; i < size; i++) {
            sums[slots[i]] += weight * fits[i];
        }
    }

    /** Counts every slot that has a fit. */
    void countIn(int[] counts) {
        for (int i = 0; i < size; i++) {
            counts[slots[i]]++;
        }
    }
}
