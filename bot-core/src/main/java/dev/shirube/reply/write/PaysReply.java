package dev.shirube.reply.write;

import dev.shirube.answer.Answer;
import dev.shirube.answer.Candidate;
import dev.shirube.answer.Outcome;
import dev.shirube.answer.Overview.Pays;
import dev.shirube.chart.RangeChart;
import dev.shirube.content.Block;
import dev.shirube.content.Span;
import dev.shirube.guide.Guide;
import dev.shirube.reply.Phrase;
import dev.shirube.reply.QuotedChart;
import dev.shirube.reply.Reply;
import dev.shirube.reply.part.Bullets;
import dev.shirube.reply.part.ChoiceList;
import dev.shirube.reply.part.GuideName;
import dev.shirube.reply.part.ReplyContext;
import dev.shirube.reply.quote.Links;
import dev.shirube.reply.quote.QuotedRows;
import dev.shirube.reply.quote.Quoting;
import dev.shirube.salary.Pay;
import dev.shirube.salary.SalaryRow;
import dev.shirube.vocabulary.Topic;
import dev.shirube.vocabulary.YearRange;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows what guides pay side by side: the figures as written, then the rows that they are from. */
final class PaysReply {

    private static final String SALARY = "salary";

    /** As many jobs as a person looks through. */
    private static final int LISTED = 10;

    /** As many rows of a list as are quoted in full; the others have a link and a choice. */
    private static final int QUOTED = 5;

    private static final int WITHOUT = 10;

    private final ReplyContext context;
    private final Pays pays;

    PaysReply(ReplyContext context, Pays pays) {
        this.context = context;
        this.pays = pays;
    }

    Reply write(Answer.Found found) {
        List<Candidate> given =
                pays.kind() == Pays.Kind.COMPARED
                        ? found.given()
                        : found.given().stream().limit(QUOTED).toList();
        return new Reply(
                Outcome.ANSWER,
                context.language(),
                title(),
                message(),
                quotes(given),
                choices(found).toList(),
                command(),
                choices(found).buttons());
    }

    private List<Block> message() {
        var message = new ArrayList<Block>();
        message.addAll(lead());
        List<List<SalaryRow>> groups = pays.groups();
        if (groups.size() > 1 && isListed()) {
            message.add(context.say(Phrase.PAY_APART));
        }
        if (isListed()) {
            for (List<SalaryRow> group : groups) {
                if (groups.size() > 1) {
                    message.add(Bullets.paragraph(name(group.getFirst().pay())));
                }
                message.addAll(table(group));
            }
        }
        if (!pays.without().isEmpty()) {
            message.add(context.say(Phrase.PAY_WITHOUT, names(pays.without())));
        }
        return message;
    }

    /** Where one row or one table is told, the quotation has it. */
    private boolean isListed() {
        return switch (pays.kind()) {
            case COMPARED, HIGHEST, LOWEST, REACHING, MIDDLE -> true;
            case NONE_REACHING, PLACED, UNLIKE -> false;
        };
    }

    private List<Block> lead() {
        int jobs = jobs(pays.groups()).size();
        String amount = pays.asked() == null ? "" : pays.asked().written();
        return switch (pays.kind()) {
            case COMPARED -> List.of();
            case HIGHEST -> List.of(context.say(Phrase.PAY_HIGHEST, jobs));
            case LOWEST -> List.of(context.say(Phrase.PAY_LOWEST, jobs));
            case REACHING -> List.of(context.say(Phrase.PAY_REACHING, jobs, amount));
            case NONE_REACHING -> List.of(context.say(Phrase.PAY_NONE_REACHING, amount));
            case PLACED -> placed();
            case UNLIKE -> List.of(context.say(Phrase.PAY_UNLIKE, amount));
            case MIDDLE -> List.of(context.say(Phrase.PAY_MIDDLE, jobs));
        };
    }

    private List<Block> placed() {
        var asked = Objects.requireNonNull(pays.asked());
        var lines = new ArrayList<Block>();
        YearRange years = pays.years();
        if (years != null
                && pays.groups().getFirst().stream().noneMatch(row -> isFor(row, years))) {
            lines.add(context.say(Phrase.PAY_AROUND));
        }
        for (SalaryRow row : pays.groups().getFirst()) {
            Phrase where =
                    switch (row.pay().place(asked.amount())) {
                        case BELOW -> Phrase.PAY_BELOW;
                        case WITHIN -> Phrase.PAY_WITHIN;
                        case ABOVE -> Phrase.PAY_ABOVE;
                    };
            lines.add(context.say(where, asked.written(), row.level(), figure(row)));
        }
        SalaryRow next = pays.next();
        if (next != null) {
            lines.add(context.say(Phrase.PAY_NEXT, next.level(), figure(next)));
        }
        return lines;
    }

    private static boolean isFor(SalaryRow row, YearRange years) {
        YearRange own = row.years();
        return own == null || (own.from() <= years.to() && years.from() <= own.to());
    }

    /** One table; where the columns that the figures are from differ, each figure tells its own. */
    private List<Block> table(List<SalaryRow> group) {
        List<SalaryRow> rows = listed(group);
        Optional<String> header = header(rows);
        List<Block.Cell> heads =
                List.of(
                        cell(context.text(Phrase.PAY_JOB)),
                        cell(context.text(Phrase.PAY_LEVEL)),
                        cell(header.orElseGet(() -> context.text(Phrase.PAY_RANGE))));
        var table =
                new Block.Table(
                        heads,
                        rows.stream()
                                .map(row ->
                                        List.of(
                                                job(row),
                                                cell(row.level()),
                                                cell(
                                                        header.isPresent()
                                                                ? row.written()
                                                                : figure(row))))
                                .toList());
        int more = group.size() - rows.size();
        return more == 0 ? List.of(table) : List.of(table, context.say(Phrase.AND_MORE, more));
    }

    private List<SalaryRow> listed(List<SalaryRow> group) {
        return pays.kind() == Pays.Kind.COMPARED ? group : group.stream().limit(LISTED).toList();
    }

    private static Optional<String> header(List<SalaryRow> rows) {
        List<String> headers = rows.stream().map(SalaryRow::header).distinct().toList();
        return headers.size() == 1 && !headers.getFirst().isBlank()
                ? Optional.of(headers.getFirst())
                : Optional.empty();
    }

    private Block.Cell job(SalaryRow row) {
        String link = new Links(context.settings()).to(row.guide(), row.section());
        return new Block.Cell(List.of(new Span(GuideName.of(row.guide()), Set.of(), link)));
    }

    private static Block.Cell cell(String text) {
        return new Block.Cell(text.isEmpty() ? List.of() : List.of(Span.plain(text)));
    }

    /** The figure with the header of its column, which has the unit. */
    private String figure(SalaryRow row) {
        return row.header().isBlank()
                ? row.written()
                : context.text(Phrase.PAY_FIGURE, row.written(), row.header());
    }

    private String name(Pay pay) {
        Phrase period =
                switch (pay.period()) {
                    case HOUR -> Phrase.PAY_PER_HOUR;
                    case DAY -> Phrase.PAY_PER_DAY;
                    case MONTH -> Phrase.PAY_PER_MONTH;
                    case YEAR -> Phrase.PAY_PER_YEAR;
                };
        return context.text(period, pay.currency().name());
    }

    private String names(List<Guide> guides) {
        String names =
                guides.stream().limit(WITHOUT).map(GuideName::of).collect(Collectors.joining(", "));
        int more = guides.size() - WITHOUT;
        return more > 0 ? names + ", " + context.text(Phrase.AND_MORE, more) : names;
    }

    /** One chart of all that is on one scale stands with the first quotation. */
    private List<Reply.Quotation> quotes(List<Candidate> given) {
        var quoting = new Quoting(context);
        var quotes = new ArrayList<Reply.Quotation>();
        RangeChart chart = pays.kind() == Pays.Kind.PLACED ? ownChart(given) : chart();
        for (Candidate candidate : given) {
            quotes.add(quoting.alone(candidate, quotes.isEmpty() ? chart : null));
        }
        return pays.kind() == Pays.Kind.PLACED ? QuotedRows.joined(quotes) : quotes;
    }

    /** The table of one job, with the rows marked that the amount was placed in. */
    private @Nullable RangeChart ownChart(List<Candidate> given) {
        return QuotedChart.of(
                given.stream()
                        .limit(pays.groups().getFirst().size())
                        .flatMap(c -> c.quoted().stream())
                        .flatMap(passage -> passage.blocks().stream())
                        .toList(),
                given.getFirst().section().blocks());
    }

    private @Nullable RangeChart chart() {
        List<SalaryRow> rows = listed(pays.groups().getFirst());
        Optional<String> header = header(rows);
        return RangeChart.of(
                        header.orElseGet(() -> name(rows.getFirst().pay())),
                        rows.stream()
                                .map(row ->
                                        new RangeChart.Range(
                                                (GuideName.of(row.guide()) + " " + row.level())
                                                        .strip(),
                                                header.isPresent() ? row.written() : figure(row),
                                                row.pay().openBelow() ? 0 : row.pay().low(),
                                                row.pay().high(),
                                                row.pay().openAbove()))
                                .toList())
                .orElse(null);
    }

    private ChoiceList choices(Answer.Found found) {
        var choices = new ChoiceList();
        Optional<Topic> salary = context.loaded().vocabulary().topic(SALARY);
        for (Guide guide : jobs(pays.groups())) {
            salary.map(topic -> context.choices().topic(guide, topic, context.language()))
                    .ifPresent(choices::add);
        }
        if (jobs(pays.groups()).size() == 1) {
            choices.menu(context.topicsOf(found.given().getFirst().guide()));
        }
        choices.menu(Stream.of(context.choices().jobs(context.language())));
        return choices;
    }

    private String title() {
        String topic = context.loaded().vocabulary().topic(SALARY).map(context::name).orElse("");
        List<Guide> jobs = jobs(pays.groups());
        boolean named = pays.kind().isOfNamedJobs();
        String names = jobs.stream().map(GuideName::of).collect(Collectors.joining(" / "));
        return !named || topic.isEmpty() ? (named ? names : topic) : names + " · " + topic;
    }

    private String command() {
        return pays.kind() == Pays.Kind.COMPARED && pays.years() == null
                ? Stream.concat(jobs(pays.groups()).stream(), pays.without().stream())
                        .map(Guide::slug)
                        .distinct()
                        .collect(Collectors.joining(" ", "/compare ", ""))
                : "";
    }

    private static List<Guide> jobs(List<List<SalaryRow>> groups) {
        return groups.stream().flatMap(List::stream).map(SalaryRow::guide).distinct().toList();
    }
}
