package dev.shirube.salary;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads what a cell says is paid: {@code 800 - 1,200}, 「600〜900万円」, {@code $120k+}, 「月給30万円」. What
 * can be read in two ways, and what has anything beside one range, is not read.
 */
public final class PayReader {

    /** Longer cells are sentences. */
    private static final int LONGEST = 60;

    /** A range that is wider than this is a slip. */
    private static final double WIDEST = 25;

    /** From so many hundreds of yen on, pay is that of a year, if nothing says what it is for. */
    private static final double SURELY_A_YEAR = 15_000;

    private static final Pattern NOTE_MARK =
            Pattern.compile("(?:\\[\\^?\\w{1,3}\\]|[※*†]\\s?\\d{0,2})+\\s*$");

    private static final Pattern REMARK =
            Pattern.compile(
                    "\\s*\\((?:税込み?|額面|想定|推定|概算|目安|参考|(?:賞与|ボーナス)(?:込み?|含む|を含む)|gross|est\\.?"
                            + "|estimated|approx\\.?|incl(?:uding|\\.)? bonus(?:es)?)\\)");

    private static final Pattern ABOUT_BEFORE =
            Pattern.compile(
                    "^(?:約|およそ|おおよそ|だいたい|平均|中央値|around|about|approx(?:\\.|imately)?|average|avg\\.?"
                            + "|median)\\s*:?\\s*");
    private static final Pattern ABOUT_AFTER = Pattern.compile("\\s*(?:程度|前後|くらい|ぐらい|ほど)$");

    private PayReader() {}

    /**
     * Reads a cell.
     *
     * @param cell the cell as written
     * @param header what the header of its column tells
     * @param heading what the heading above the table tells, where the header does not
     * @return the pay; nothing where the cell is anything else, or not clear
     */
    public static Optional<Pay> read(String cell, PayHeader header, PayHeader heading) {
        String text = Normalizer.normalize(cell, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        text = NOTE_MARK.matcher(text.strip()).replaceFirst("").strip();
        text = REMARK.matcher(text).replaceAll("").strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        Set<PayPeriod> periods = PayPeriods.in(text);
        text = ABOUT_BEFORE.matcher(PayPeriods.without(text)).replaceFirst("");
        text = ABOUT_AFTER.matcher(text).replaceFirst("").strip();
        if (periods.size() > 1) {
            return Optional.empty();
        }
        PayPeriod own = periods.isEmpty() ? null : periods.iterator().next();
        return Sums.in(text).flatMap(sums -> pay(sums, own, header, heading));
    }

    private static Optional<Pay> pay(
            Sums sums, @Nullable PayPeriod own, PayHeader header, PayHeader heading) {
        Optional<Currency> currency = currency(sums, header);
        if (currency.isEmpty()) {
            return Optional.empty();
        }
        List<Pay> readings =
                scaled(sums, header).stream()
                        .flatMap(ends ->
                                pay(ends, sums, currency.get(), own, header, heading).stream())
                        .distinct()
                        .toList();
        return readings.size() == 1 ? Optional.of(readings.getFirst()) : Optional.empty();
    }

    /** The lower and the upper end. */
    private record Ends(double low, double high) {}

    private static Optional<Pay> pay(
            Ends ends,
            Sums sums,
            Currency currency,
            @Nullable PayPeriod own,
            PayHeader header,
            PayHeader heading) {
        double low = ends.low;
        double high = ends.high;
        if (low <= 0
                || high < low
                || (sums.second() != null && high == low)
                || high > low * WIDEST) {
            return Optional.empty();
        }
        return period(own, header, heading, currency.inHundredsOfYen(low))
                .filter(period -> period.isPaid(low, currency) && period.isPaid(high, currency))
                .map(period ->
                        new Pay(low, high, sums.openBelow(), sums.openAbove(), currency, period));
    }

    private static Optional<Currency> currency(Sums sums, PayHeader header) {
        List<Currency> named =
                Stream.of(sums.first(), sums.second())
                        .filter(Objects::nonNull)
                        .flatMap(sum -> Stream.ofNullable(sum.sign()))
                        .map(sign -> Money.currency(sign, header.currency()))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        Currency told = header.currency();
        if (named.size() > 1 || (named.size() == 1 && told != null && told != named.getFirst())) {
            return Optional.empty();
        }
        if (named.size() == 1) {
            return Optional.of(named.getFirst());
        }
        if (told == null && header.clear()) {
            boolean japanese =
                    sums.first().japanese() || (sums.second() != null && sums.second().japanese());
            return japanese ? Optional.of(Currency.JPY) : Optional.empty();
        }
        return Optional.ofNullable(told);
    }

    /** Every way to read the numbers: one without a scale takes that beside it, or the header's. */
    private static List<Ends> scaled(Sums sums, PayHeader header) {
        Money first = sums.first();
        Money second = sums.second();
        if (second == null) {
            return scales(first, null, header).stream()
                    .map(scale -> first.by(scale).doubleValue())
                    .map(figure -> new Ends(figure, figure))
                    .toList();
        }
        var ways = new ArrayList<Ends>();
        boolean none = first.scale() == null && second.scale() == null;
        for (BigDecimal low : scales(first, second.scale(), header)) {
            for (BigDecimal high : scales(second, first.scale(), header)) {
                if (!none || low.compareTo(high) == 0) {
                    ways.add(new Ends(first.by(low).doubleValue(), second.by(high).doubleValue()));
                }
            }
        }
        return ways;
    }

    private static List<BigDecimal> scales(
            Money sum, @Nullable BigDecimal beside, PayHeader header) {
        if (sum.scale() != null) {
            return List.of(sum.scale());
        }
        List<BigDecimal> told =
                Stream.of(beside, header.scale()).filter(Objects::nonNull).distinct().toList();
        if (!told.isEmpty()) {
            return told;
        }
        return header.clear() ? List.of(BigDecimal.ONE) : List.of();
    }

    private static Optional<PayPeriod> period(
            @Nullable PayPeriod own, PayHeader header, PayHeader heading, double hundredsOfYen) {
        if (own != null) {
            return header.period() == null || header.period() == own
                    ? Optional.of(own)
                    : Optional.empty();
        }
        if (header.period() != null || !header.clear()) {
            return Optional.ofNullable(header.period());
        }
        if (heading.period() != null) {
            return Optional.of(heading.period());
        }
        return hundredsOfYen >= SURELY_A_YEAR ? Optional.of(PayPeriod.YEAR) : Optional.empty();
    }
}
