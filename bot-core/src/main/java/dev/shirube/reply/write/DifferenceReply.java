package dev.shirube.reply.write;

import dev.shirube.answer.Candidate;
import dev.shirube.answer.Outcome;
import dev.shirube.answer.Overview;
import dev.shirube.content.Block;
import dev.shirube.guide.Guide;
import dev.shirube.relation.Extract;
import dev.shirube.relation.Quote;
import dev.shirube.reply.Choice;
import dev.shirube.reply.Labels;
import dev.shirube.reply.Phrase;
import dev.shirube.reply.Reply;
import dev.shirube.reply.part.ChoiceIds;
import dev.shirube.reply.part.ChoiceList;
import dev.shirube.reply.part.GuideName;
import dev.shirube.reply.part.ReplyContext;
import dev.shirube.reply.quote.Quoting;
import dev.shirube.vocabulary.Topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows how two jobs differ: what each guide says of the other job, then topic by topic. */
final class DifferenceReply {

    private static final String SALARY = "salary";

    private final ReplyContext context;
    private final Overview.Difference difference;
    private final Quoting quoting;

    DifferenceReply(ReplyContext context, Overview.Difference difference) {
        this.context = context;
        this.difference = difference;
        this.quoting = new Quoting(context);
    }

    Reply write() {
        List<Guide> guides = difference.guides();
        String names = guides.stream().map(GuideName::of).collect(Collectors.joining(" / "));
        List<Block> message =
                difference.said().isEmpty()
                        ? List.of(context.say(Phrase.DIFFERENCE_UNSAID))
                        : List.of();
        var quotes = new ArrayList<Reply.Quotation>();
        difference.said().stream().map(this::said).forEach(quotes::add);
        difference.extracts().stream().map(this::extract).forEach(quotes::add);
        var choices = new ChoiceList();
        difference.extracts().stream()
                .map(Extract::topic)
                .filter(SALARY::equals)
                .findFirst()
                .ifPresent(ignored -> choices.add(compare(guides)));
        guides.stream()
                .map(guide -> context.choices().contents(guide, context.language()))
                .forEach(choices::add);
        choices.menu(topics());
        return new Reply(
                Outcome.ANSWER,
                context.language(),
                names,
                message,
                quotes,
                choices.toList(),
                "",
                choices.buttons());
    }

    private Reply.Quotation said(Quote quote) {
        var from = new Candidate(quote.guide(), quote.section(), quote.passage(), 1);
        return quoting.sentence(from, quote.sentence());
    }

    private Reply.Quotation extract(Extract extract) {
        var from = new Candidate(extract.guide(), extract.section(), null, 1);
        Reply.Quotation whole = quoting.alone(from, null);
        String name =
                topic(extract).map(context::name).orElse(Labels.tidy(extract.section().title()));
        return new Reply.Quotation(
                name + " · " + GuideName.of(extract.guide()),
                extract.lines(),
                List.of(),
                whole.source(),
                whole.section(),
                whole.citation(),
                null);
    }

    private Choice compare(List<Guide> guides) {
        String slugs = guides.stream().map(Guide::slug).collect(Collectors.joining(" "));
        return ChoiceIds.choice(context.text(Phrase.COMPARE_PAY), "/compare " + slugs);
    }

    private Stream<Choice> topics() {
        return difference.extracts().stream()
                .flatMap(e ->
                        topic(e)
                                .map(t -> context.choices().topic(e.guide(), t, context.language()))
                                .stream());
    }

    private Optional<Topic> topic(Extract extract) {
        return context.loaded().vocabulary().topic(extract.topic());
    }
}
