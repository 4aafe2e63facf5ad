package dev.shirube.reply.write;

import dev.shirube.answer.Answer;
import dev.shirube.answer.Candidate;
import dev.shirube.answer.Outcome;
import dev.shirube.answer.Overview;
import dev.shirube.guide.Guide;
import dev.shirube.guide.GuideLanguage;
import dev.shirube.guide.Section;
import dev.shirube.reply.Choice;
import dev.shirube.reply.Labels;
import dev.shirube.reply.Phrase;
import dev.shirube.reply.Reply;
import dev.shirube.reply.part.Bullets;
import dev.shirube.reply.part.ChoiceList;
import dev.shirube.reply.part.Choices;
import dev.shirube.reply.part.GuideName;
import dev.shirube.reply.part.ReplyContext;
import dev.shirube.reply.quote.Excerpt;
import dev.shirube.reply.quote.Quoting;
import dev.shirube.text.Language;
import dev.shirube.vocabulary.Topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Quotes what was found, and offers what lies near it. */
final class FoundReply {

    private static final int RUNNERS_UP = 2;
    private static final int PARTS = 10;
    private static final int RELATED = 2;

    /** A section that is less likely than not what was meant only stands in the way. */
    private static final double PLAUSIBLE = 0.5;

    private final ReplyContext context;

    FoundReply(ReplyContext context) {
        this.context = context;
    }

    Reply write(Answer.Found found) {
        return switch (found.overview()) {
            case Overview.Pays pays -> new PaysReply(context, pays).write(found);
            case Overview.Jobs jobs -> new SoughtReply(context, jobs).write();
            case Overview.Difference difference -> new DifferenceReply(context, difference).write();
            case Overview.Path path -> new PathReply(context).write(path.path());
            case Overview.NextJobs next -> new PathReply(context).write(next);
            case Overview.Remark remark -> remark(found, remark.kind());
            case null -> passages(found);
        };
    }

    /** Something said of a section in place of quoting it, with what lies near it. */
    private Reply remark(Answer.Found found, Overview.Remark.Said kind) {
        Candidate candidate = found.given().getFirst();
        Guide guide = candidate.guide();
        String heading = Labels.oneLine(candidate.section().title());
        String name = heading.isEmpty() ? GuideName.of(guide) : heading;
        String said =
                switch (kind) {
                    case ALL_SAID -> context.text(Phrase.ALL_SAID, name);
                    case NO_OTHER_REASON -> context.text(Phrase.NO_OTHER_REASON, name);
                    case NOT_SAID -> context.text(Phrase.NOT_SAID, name);
                    case NOT_COMPARABLE -> context.text(Phrase.NOT_COMPARABLE, GuideName.of(guide));
                    case NOT_TRANSLATED ->
                            context.text(
                                    Phrase.NOT_TRANSLATED,
                                    GuideName.of(guide),
                                    context.text(
                                            GuideLanguage.of(guide) == Language.JA
                                                    ? Phrase.JAPANESE
                                                    : Phrase.ENGLISH));
                };
        var choices = new ChoiceList();
        choices.add(parts(candidate, false), PARTS);
        neighbours(candidate, choices);
        return context.own(
                Outcome.ANSWER, title(found.given()), List.of(Bullets.paragraph(said)), choices);
    }

    private Reply passages(Answer.Found found) {
        var quoting = new Quoting(context);
        boolean several = found.given().size() > 1;
        var quotes = new ArrayList<Reply.Quotation>();
        var choices = new ChoiceList();
        for (Candidate candidate : found.given()) {
            Excerpt excerpt = Excerpt.of(candidate);
            quotes.add(quoting.quotation(candidate, excerpt, several));
            if (!excerpt.complete()) {
                choices.add(
                        context.choices().whole(candidate.section(), whole(candidate, several)));
            }
        }
        for (Candidate candidate : found.given()) {
            choices.add(parts(candidate, several), PARTS);
            if (candidate.guide().children(candidate.section()).size() > PARTS) {
                choices.add(context.choices().contents(candidate.guide(), context.language()));
            }
        }
        choices.add(context.candidates(others(found)), RUNNERS_UP);
        if (several) {
            found.given().stream()
                    .map(c -> context.choices().contents(c.guide(), context.language()))
                    .forEach(choices::add);
        } else {
            neighbours(found.given().getFirst(), choices);
        }
        return new Reply(
                Outcome.ANSWER,
                context.language(),
                title(found.given()),
                Stream.concat(
                                new OtherLanguage(context).of(found.given()),
                                found.silent().stream()
                                        .map(guide ->
                                                context.say(
                                                        Phrase.NOTHING_FOUND_IN,
                                                        GuideName.of(guide))))
                        .toList(),
                quotes,
                choices.toList(),
                several ? "" : Choices.whole(found.given().getFirst().section()),
                choices.buttons());
    }

    /** The jobs, and the topic where all quotations are about the same one. */
    private String title(List<Candidate> given) {
        String jobs =
                given.stream()
                        .map(candidate -> GuideName.of(candidate.guide()))
                        .distinct()
                        .collect(Collectors.joining(" / "));
        List<Optional<Topic>> topics = given.stream().map(this::topic).distinct().toList();
        return topics.size() == 1
                ? topics.getFirst().map(t -> jobs + " · " + context.name(t)).orElse(jobs)
                : jobs;
    }

    private Optional<Topic> topic(Candidate candidate) {
        return Optional.ofNullable(candidate.section().topic())
                .flatMap(context.loaded().vocabulary()::topic);
    }

    private String whole(Candidate candidate, boolean several) {
        return several
                ? context.text(Phrase.WHOLE_SECTION_OF, GuideName.of(candidate.guide()))
                : context.text(Phrase.WHOLE_SECTION);
    }

    /** The runners-up in other sections: another passage of the same one is in it anyway. */
    private static List<Candidate> others(Answer.Found found) {
        List<Section> given = found.given().stream().map(Candidate::section).toList();
        return found.runnersUp().stream()
                .filter(c -> c.confidence() >= PLAUSIBLE && !given.contains(c.section()))
                .toList();
    }

    private Stream<Choice> parts(Candidate candidate, boolean several) {
        Guide guide = candidate.guide();
        return guide.children(candidate.section()).stream()
                .map(part ->
                        several
                                ? context.choices().of(guide, part, context.language())
                                : context.choices().within(guide, part, context.language()));
    }

    /** The same topic of related jobs, then all topics of the same job in a menu. */
    private void neighbours(Candidate candidate, ChoiceList choices) {
        Guide guide = candidate.guide();
        choices.add(context.related(guide).map(other -> related(other, candidate)), RELATED);
        choices.menu(context.topicsOf(guide));
    }

    private Choice related(Guide other, Candidate candidate) {
        return topic(candidate)
                .filter(topic -> context.choices().topics(other).contains(topic))
                .map(topic -> context.choices().topic(other, topic, context.language()))
                .orElseGet(() -> context.choices().guide(other));
    }
}
