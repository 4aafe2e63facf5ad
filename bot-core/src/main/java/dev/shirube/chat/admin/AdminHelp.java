package dev.shirube.chat.admin;

import dev.shirube.answer.Outcome;
import dev.shirube.chat.request.Origin;
import dev.shirube.content.Block;
import dev.shirube.content.Span;
import dev.shirube.content.Style;
import dev.shirube.diagnostic.Diagnostic;
import dev.shirube.diagnostic.Diagnostic.Severity;
import dev.shirube.reply.Reply;
import dev.shirube.text.Language;
import dev.shirube.text.MessageBundle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Adds what is wrong with the guides to the help of those who look after them.
 *
 * @param view who they are, and what is wrong
 */
public record AdminHelp(AdminView view) {

    private static final MessageBundle WORDS = MessageBundle.beside(AdminHelp.class);

    /** More would push the help itself out of sight; the log has all of them. */
    private static final int SHOWN = 10;

    private enum Key {
        /** What people did not get. */
        GAPS,
        /** One thing that people did not get: what they asked, number of people. */
        GAP,
        /** People got everything. */
        NO_GAPS,
        /** Gaps are being counted. */
        COUNTING,
        /** The files of the guides were read again. */
        RELOADED,
        /** Nothing is wrong with the guides. */
        FINE,
        /** Something is wrong with the guides: number of problems. */
        PROBLEMS,
        /** How many problems are not in the list: number. */
        MORE
    }

    /**
     * Adds to the help what those who look after the guides should know.
     *
     * @param reply a reply
     * @param origin who asked where
     * @return the reply, with the state of the guides where it is the help and the person is one of
     *     them
     */
    public Reply addTo(Reply reply, Origin origin) {
        if (reply.outcome() != Outcome.HELP || !view.admins().test(origin)) {
            return reply;
        }
        var message = new ArrayList<>(reply.message());
        message.addAll(status(reply.language()));
        return reply.withMessage(message);
    }

    /**
     * Replies to a command of theirs.
     *
     * @param text what was said
     * @param origin who says it where
     * @param language gives the language to reply in
     * @return the reply; nothing to anybody else, or to anything else
     */
    public Optional<Reply> reply(String text, Origin origin, Supplier<Language> language) {
        return AdminCommand.read(text)
                .filter(command -> view.admins().test(origin))
                .map(command -> {
                    Language own = language.get();
                    List<Block> blocks =
                            switch (command) {
                                case STATUS -> status(own);
                                case RELOAD -> reload(own);
                                case GAPS -> gaps(own);
                            };
                    return new Reply(Outcome.COURTESY, own, "", blocks, List.of(), List.of());
                });
    }

    private List<Block> reload(Language language) {
        view.reload().run();
        var blocks = new ArrayList<Block>();
        blocks.add(paragraph(WORDS.text(language, Key.RELOADED)));
        blocks.addAll(status(language));
        return blocks;
    }

    private List<Block> gaps(Language language) {
        Optional<List<AdminGaps.Gap>> known = view.gaps().largest(SHOWN);
        if (known.isEmpty()) {
            return List.of(paragraph(WORDS.text(language, Key.COUNTING)));
        }
        List<AdminGaps.Gap> gaps = known.get();
        if (gaps.isEmpty()) {
            return List.of(paragraph(WORDS.text(language, Key.NO_GAPS)));
        }
        return List.of(
                paragraph(WORDS.text(language, Key.GAPS)),
                new Block.ListBlock(
                        true,
                        1,
                        gaps.stream()
                                .map(gap ->
                                        new Block.Item(
                                                List.of(
                                                        paragraph(
                                                                WORDS.text(
                                                                        language,
                                                                        Key.GAP,
                                                                        gap.name(),
                                                                        gap.people())))))
                                .toList()));
    }

    private List<Block> status(Language language) {
        List<Diagnostic> problems = view.problems().get();
        if (problems.isEmpty()) {
            return List.of(paragraph(WORDS.text(language, Key.FINE)));
        }
        var blocks = new ArrayList<Block>();
        blocks.add(paragraph(WORDS.text(language, Key.PROBLEMS, problems.size())));
        blocks.add(
                new Block.ListBlock(
                        false,
                        1,
                        problems.stream()
                                .sorted(Comparator.comparing(Diagnostic::severity))
                                .limit(SHOWN)
                                .map(AdminHelp::item)
                                .toList()));
        if (problems.size() > SHOWN) {
            int more = problems.size() - SHOWN;
            blocks.add(paragraph(WORDS.text(language, Key.MORE, more)));
        }
        return List.copyOf(blocks);
    }

    private static Block.Item item(Diagnostic problem) {
        String place = problem.line() == 0 ? problem.file() : problem.file() + ":" + problem.line();
        String mark = problem.severity() == Severity.ERROR ? "❌ " : "⚠️ ";
        return new Block.Item(
                List.of(
                        new Block.Paragraph(
                                List.of(
                                        Span.plain(mark),
                                        new Span(place, Set.of(Style.CODE), null),
                                        Span.plain(" " + problem.message())))));
    }

    private static Block paragraph(String text) {
        return Block.Paragraph.of(text);
    }
}
