package dev.shirube.reply.quote;

import dev.shirube.content.Block;
import dev.shirube.reply.Reply.Quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Rows of one table that are quoted one after the other, as one table with one source. */
public final class QuotedRows {

    private QuotedRows() {}

    /**
     * Joins quotations that follow one another and are rows of the same table.
     *
     * @param quotes the quotations
     * @return as many or fewer; what is joined cannot be quoted again, for it is no one passage
     */
    public static List<Quotation> joined(List<Quotation> quotes) {
        var joined = new ArrayList<Quotation>();
        for (Quotation next : quotes) {
            Optional<Quotation> both =
                    joined.isEmpty() ? Optional.empty() : join(joined.getLast(), next);
            both.ifPresent(ignored -> joined.removeLast());
            joined.add(both.orElse(next));
        }
        return List.copyOf(joined);
    }

    private static Optional<Quotation> join(Quotation one, Quotation next) {
        if (!one.section().equals(next.section())
                || one.answer().size() != 1
                || next.answer().size() != 1
                || !(one.answer().getFirst() instanceof Block.Table rows)
                || !(next.answer().getFirst() instanceof Block.Table more)
                || !rows.header().equals(more.header())) {
            return Optional.empty();
        }
        var table =
                new Block.Table(
                        rows.header(),
                        Stream.concat(rows.rows().stream(), more.rows().stream())
                                .distinct()
                                .toList());
        return Optional.of(
                new Quotation(
                        one.heading(),
                        List.of(table),
                        List.of(),
                        one.source(),
                        one.section(),
                        null,
                        one.picture()));
    }
}
