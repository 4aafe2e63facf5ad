package dev.shirube.salary;

/** A currency that guides tell pay in, by its ISO 4217 code. */
public enum Currency {
    /** Japanese yen. */
    JPY(1),
    /** United States dollar. */
    USD(100),
    /** Euro. */
    EUR(100),
    /** Pound sterling. */
    GBP(100),
    /** Swiss franc. */
    CHF(100),
    /** Australian dollar. */
    AUD(100),
    /** Canadian dollar. */
    CAD(100),
    /** Singapore dollar. */
    SGD(100),
    /** Hong Kong dollar. */
    HKD(20),
    /** New Taiwan dollar. */
    TWD(5),
    /** Chinese yuan. */
    CNY(20);

    private final double yen;

    Currency(double yen) {
        this.yen = yen;
    }

    /** Some hundred yen are worth this much, which is enough to tell pay from a slip. */
    double inHundredsOfYen(double amount) {
        return amount * yen / 100;
    }
}
