package dev.shirube.mattermost;

import static dev.shirube.mattermost.MattermostMarkdown.MARKDOWN;

import dev.shirube.adapter.Action;
import dev.shirube.adapter.ActionBar;
import dev.shirube.adapter.Budget;
import dev.shirube.adapter.Paginator;
import dev.shirube.adapter.ReplyLayout;
import dev.shirube.adapter.ReplyLayout.Part;
import dev.shirube.content.Block;
import dev.shirube.mattermost.MattermostRenderer.Post.Control;
import dev.shirube.reply.Choice;
import dev.shirube.reply.Labels;
import dev.shirube.reply.Messages;
import dev.shirube.reply.Reply;
import dev.shirube.text.Language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Shows a reply as posts. A pure function: every word of the reply is in one of the pages, and
 * nothing in guide text becomes markup.
 *
 * @param messages the bot's own words
 * @param buttons whether something can be pressed; else choices are spelt out
 */
record MattermostRenderer(Messages messages, boolean buttons) {

    private static final UnaryOperator<String> AS_IT_IS = UnaryOperator.identity();

    /** For a reply without a word. */
    private static final String NOTHING = "…";

    /**
     * What the bot posts.
     *
     * @param message Markdown
     * @param controls what can be pressed below it
     */
    record Post(String message, List<Control> controls) {

        /** Copies the list. */
        Post {
            controls = List.copyOf(controls);
        }

        /** Something that can be pressed. */
        sealed interface Control {

            /**
             * A button.
             *
             * @param label what it says
             * @param action what it stands for
             * @param primary whether it stands out
             */
            record Button(String label, Action action, boolean primary) implements Control {}

            /**
             * A menu.
             *
             * @param label what it says before something is chosen
             * @param action what it stands for
             * @param entries what can be chosen
             */
            record Menu(String label, Action.Menu action, List<Choice> entries) implements Control {

                /** Copies the list. */
                public Menu {
                    entries = List.copyOf(entries);
                }
            }
        }

        /** Returns whether nobody called for it, so that it can be taken back. */
        boolean isUncalled() {
            return controls.stream()
                    .anyMatch(control ->
                            control instanceof Control.Button button
                                    && button.action() instanceof Action.Withdraw);
        }

        /** Returns the post below a line of the bot's own. */
        Post below(String line) {
            return new Post(line + "\n\n" + message, controls);
        }
    }

    /** Markdown that is not divided, and whether it says what the next piece is. */
    private record Piece(String markdown, boolean leads) {}

    /**
     * Renders a reply.
     *
     * @param asked what was asked
     * @return the pages, at least one; each but the last has a button that leads on where {@link
     *     #turns}, else all of them are to be posted
     */
    List<Post> pages(Reply reply, String asked) {
        List<Piece> pieces = pieces(reply);
        Budget room = turns(reply) ? MattermostLimits.PAGE : MattermostLimits.POST;
        List<List<Piece>> pages =
                Paginator.pages(pieces, Piece::leads, some -> Budget.of(joined(some)).fits(room));
        int count = Math.max(1, pages.size());
        var posts = new ArrayList<Post>();
        for (int number = 1; number <= count; number++) {
            boolean ends = number == count || turns(reply);
            ActionBar bar = ends ? bar(reply.row(), reply.menu()) : bar(List.of(), List.of());
            var message = new StringBuilder(pages.isEmpty() ? "" : joined(pages.get(number - 1)));
            typed(bar, reply.language(), message);
            posts.add(
                    new Post(
                            message.isEmpty() ? NOTHING : message.toString(),
                            controls(reply, asked, number, count, bar)));
        }
        return List.copyOf(posts);
    }

    /** Returns posts as an answer that nobody called for: it says so, and can be taken back. */
    static List<Post> uncalled(List<Post> posts, Language language) {
        var marked = new ArrayList<Post>();
        for (Post post : posts) {
            var controls = new ArrayList<>(post.controls());
            String label = MattermostMessageKey.WITHDRAW.in(language);
            controls.add(new Control.Button(label, new Action.Withdraw(), false));
            marked.add(new Post(post.message(), controls));
        }
        Post first = marked.removeFirst();
        marked.addFirst(first.below(MattermostMessageKey.UNCALLED.in(language)));
        return List.copyOf(marked);
    }

    /** Returns whether a reply is shown page by page. */
    boolean turns(Reply reply) {
        return buttons && !reply.whole().isEmpty();
    }

    private ActionBar bar(List<Choice> row, List<Choice> menu) {
        return ActionBar.of(
                row, menu, buttons ? MattermostLimits.CHOICES : MattermostLimits.NO_BUTTONS);
    }

    private static String joined(List<Piece> pieces) {
        return pieces.stream().map(Piece::markdown).collect(Collectors.joining("\n\n"));
    }

    private static List<Piece> pieces(List<Block> blocks, UnaryOperator<String> form) {
        return blocks.stream()
                .flatMap(block ->
                        Paginator.split(block, MARKDOWN, form, MattermostLimits.PIECE).stream()
                                .map(text -> new Piece(text, block instanceof Block.Heading)))
                .filter(piece -> !piece.markdown().isBlank())
                .toList();
    }

    private static List<Piece> line(String words, UnaryOperator<String> form, boolean leads) {
        var line = Block.Paragraph.of(Labels.oneLine(words));
        return pieces(List.of(line), text -> text.isBlank() ? "" : form.apply(text)).stream()
                .map(piece -> new Piece(piece.markdown(), leads))
                .toList();
    }

    private List<Piece> pieces(Reply reply) {
        var pieces = new ArrayList<Piece>();
        for (Part part : ReplyLayout.of(reply, messages).parts()) {
            pieces.addAll(
                    switch (part) {
                        case Part.Title title -> line(title.words(), text -> "#### " + text, true);
                        case Part.Message message -> pieces(message.blocks(), AS_IT_IS);
                        case Part.Rule ignored -> List.of(new Piece("---", true));
                        case Part.Heading heading ->
                                line(heading.words(), text -> "##### " + text, true);
                        case Part.Answer answer -> pieces(answer.blocks(), AS_IT_IS);
                        case Part.Context context -> {
                            var around =
                                    new ArrayList<>(
                                            line(context.label(), text -> "*" + text + "*", true));
                            around.addAll(pieces(context.blocks(), AS_IT_IS));
                            yield around;
                        }
                        // The table is there anyway.
                        case Part.Chart ignored -> List.of();
                        case Part.Caveat caveat -> {
                            Block words = Block.Paragraph.of(caveat.words());
                            yield pieces(List.of(new Block.Quote(List.of(words))), AS_IT_IS);
                        }
                        case Part.Cited cited ->
                                pieces(List.of(new Block.Paragraph(cited.spans())), AS_IT_IS);
                    });
        }
        return List.copyOf(pieces);
    }

    private static void typed(ActionBar bar, Language language, StringBuilder message) {
        if (bar.typed().isEmpty()) {
            return;
        }
        message.append(message.isEmpty() ? "" : "\n\n")
                .append(MattermostMessageKey.WRITE.in(language));
        for (Choice choice : bar.typed()) {
            message.append("\n- ")
                    .append(MARKDOWN.escape(ActionBar.label(choice, MattermostLimits.LABEL)))
                    .append(": ")
                    // The slash is Mattermost's own.
                    .append(MARKDOWN.escape(choice.command().replaceFirst("^/", "")));
        }
    }

    private List<Control> controls(
            Reply reply, String asked, int number, int count, ActionBar bar) {
        var controls = new ArrayList<Control>();
        if (number < count && turns(reply)) {
            // The next page where a command gives these very pages, else all of it.
            boolean same = reply.quotes().isEmpty() || asked.equals(reply.whole());
            String label =
                    same
                            ? MattermostMessageKey.MORE.in(reply.language(), number + 1, count)
                            : MattermostMessageKey.ALL.in(reply.language());
            var page = new Action.Page(reply.whole(), same ? number + 1 : 1);
            controls.add(new Control.Button(label, page, true));
        }
        for (Choice choice : bar.buttons()) {
            controls.add(
                    new Control.Button(
                            ActionBar.label(choice, MattermostLimits.LABEL),
                            new Action.Ask(choice.command(), false),
                            false));
        }
        for (int i = 0; i < bar.menus().size(); i++) {
            controls.add(
                    new Control.Menu(
                            MattermostMessageKey.CHOOSE.in(reply.language()),
                            new Action.Menu(i, false),
                            bar.menus().get(i)));
        }
        if (buttons && (number == count || turns(reply))) {
            Action.Feedback.section(reply)
                    .ifPresent(section -> {
                        var helpful = new Action.Feedback(section, true);
                        var unhelpful = new Action.Feedback(section, false);
                        controls.add(new Control.Button("👍", helpful, false));
                        controls.add(new Control.Button("👎", unhelpful, false));
                    });
        }
        return controls;
    }
}
