package dev.shirube.chat.feedback;

import dev.shirube.answer.Outcome;
import dev.shirube.chat.help.HelpDesk;
import dev.shirube.chat.log.Complaint;
import dev.shirube.chat.memory.RunnersUp;
import dev.shirube.chat.request.Origin;
import dev.shirube.content.Block;
import dev.shirube.guide.Upkeep;
import dev.shirube.reply.Choice;
import dev.shirube.reply.Messages;
import dev.shirube.reply.Phrase;
import dev.shirube.reply.Reply;
import dev.shirube.reply.part.Choices;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.text.Language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Replies to what people think of an answer: thanks them once, asks why it did not help, and offers
 * what else could have been meant. Thread-safe.
 */
public final class Feedback {

    private static final int RUNNERS_UP = 3;

    /** Of the reasons those that can be meant where nothing was quoted. */
    private static final List<Complaint> ON_A_MISS =
            List.of(Complaint.INCOMPLETE, Complaint.NOT_MEANT);

    private final Supplier<Snapshot> guides;
    private final Messages messages;
    private final FeedbackRecorder judgements;
    private final RunnersUp runnersUp;
    private final HelpDesk desk;
    private final Comments comments;

    public Feedback(
            Supplier<Snapshot> guides,
            Messages messages,
            FeedbackRecorder judgements,
            RunnersUp runnersUp,
            HelpDesk desk,
            Comments comments) {
        this.comments = comments;
        this.desk = desk;
        this.guides = guides;
        this.messages = messages;
        this.judgements = judgements;
        this.runnersUp = runnersUp;
    }

    /** Keeps what somebody thinks, and replies. */
    public Reply reply(Origin origin, FeedbackCommand said, Language language) {
        FeedbackRecorder.Kept kept = judgements.record(origin, said);
        boolean asks =
                kept == FeedbackRecorder.Kept.NOW && !said.helpful() && said.complaint() == null;
        var words = new ArrayList<Phrase>();
        words.add(phrase(kept, said));
        if (asks) {
            words.add(Phrase.ASK_WHY);
        }
        var choices = new ArrayList<Choice>();
        if (asks) {
            choices.addAll(reasons(said, language));
            choices.addAll(comments.choices(said.section(), language));
        }
        if (!said.helpful()) {
            choices.addAll(desk.instead(origin, said.section(), language));
        }
        if (!said.helpful() && said.complaint() == null && said.section() != null) {
            choices.addAll(others(origin, said.section(), language));
        }
        return new Reply(
                Outcome.COURTESY,
                language,
                "",
                Stream.concat(
                                words.stream().map(phrase -> paragraph(language, phrase)),
                                owner(said, language))
                        .toList(),
                List.of(),
                choices);
    }

    /** Whom to turn to who says that an answer is out of date. */
    private Stream<Block> owner(FeedbackCommand said, Language language) {
        String section = said.section();
        return said.complaint() != Complaint.OUT_OF_DATE || section == null
                ? Stream.empty()
                : guides.get().section(section).stream()
                        .map(place -> Upkeep.of(place.guide().frontMatter()).owner())
                        .filter(owner -> !owner.isEmpty())
                        .map(owner -> messages.text(language, Phrase.OWNER, owner))
                        .map(text -> Block.Paragraph.of(text));
    }

    private static Phrase phrase(FeedbackRecorder.Kept kept, FeedbackCommand said) {
        return switch (kept) {
            case NOW ->
                    said.complaint() != null
                            ? Phrase.REASON_NOTED
                            : said.helpful() ? Phrase.JUDGED_HELPFUL : Phrase.JUDGED_UNHELPFUL;
            case BEFORE -> Phrase.JUDGED_BEFORE;
            case NOT -> said.helpful() ? Phrase.HELPFUL_NOT_KEPT : Phrase.UNHELPFUL_NOT_KEPT;
        };
    }

    private Block paragraph(Language language, Phrase phrase) {
        return Block.Paragraph.of(messages.text(language, phrase));
    }

    private List<Choice> reasons(FeedbackCommand said, Language language) {
        return Stream.of(Complaint.values())
                .filter(complaint -> said.section() != null || ON_A_MISS.contains(complaint))
                .map(complaint ->
                        choice(
                                messages.text(language, label(complaint)),
                                new FeedbackCommand(said.section(), false, complaint)))
                .toList();
    }

    private static Phrase label(Complaint complaint) {
        return switch (complaint) {
            case WRONG_SECTION -> Phrase.WRONG_SECTION;
            case OUT_OF_DATE -> Phrase.OUT_OF_DATE;
            case INCOMPLETE -> Phrase.INCOMPLETE;
            case NOT_MEANT -> Phrase.NOT_MEANT;
        };
    }

    /** What else could have been meant; where that is forgotten, all that the guide contains. */
    private List<Choice> others(Origin origin, String section, Language language) {
        Snapshot snapshot = guides.get();
        var choices = new Choices(messages, snapshot.vocabulary());
        List<Choice> others =
                runnersUp.of(origin, section).stream()
                        .flatMap(id -> snapshot.section(id).stream())
                        .map(place -> choices.of(place.guide(), place.section(), language))
                        .distinct()
                        .limit(RUNNERS_UP)
                        .toList();
        return others.isEmpty()
                ? snapshot.section(section).stream()
                        .map(place -> choices.contents(place.guide(), language))
                        .toList()
                : others;
    }

    /**
     * Returns by what a reply can be judged: that it helped, and that it did not.
     *
     * @return two choices for a reply that quotes one section, one where there is no answer, else
     *     none, for nobody could tell what is meant
     */
    public List<Choice> choices(Reply reply) {
        List<String> sections =
                reply.quotes().stream()
                        .map(Reply.Quotation::section)
                        .filter(section -> !section.isEmpty())
                        .toList();
        String good = messages.text(reply.language(), Phrase.HELPFUL);
        String bad = messages.text(reply.language(), Phrase.UNHELPFUL);
        if (reply.outcome() == Outcome.NONE) {
            return List.of(choice(bad, new FeedbackCommand(null, false, null)));
        }
        if (reply.outcome() != Outcome.ANSWER || sections.size() != 1) {
            return List.of();
        }
        String section = sections.getFirst();
        return List.of(
                choice(good, new FeedbackCommand(section, true, null)),
                choice(bad, new FeedbackCommand(section, false, null)));
    }

    private static Choice choice(String label, FeedbackCommand command) {
        String text = command.text();
        return new Choice(text.substring(1).replace(' ', ':'), label, text);
    }
}
