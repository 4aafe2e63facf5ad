package dev.shirube.question;

import dev.shirube.text.ApproximatePhrases;
import dev.shirube.text.Folding;
import dev.shirube.vocabulary.Topic;
import dev.shirube.vocabulary.Vocabulary;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads typed commands, misspelt ones included. Immutable. */
public final class CommandReader {

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final List<String> ASKS = List.of("ask", "質問", "shirube", "シルベ");

    private final Map<String, Function<String, Command>> commands = new LinkedHashMap<>();
    private final ApproximatePhrases names;

    /**
     * Prepares the names of the commands.
     *
     * @param vocabulary the topics, each of which is a command
     */
    public CommandReader(Vocabulary vocabulary) {
        register(List.of("help", "ヘルプ", "使い方"), rest -> new Command.ShowHelp());
        // What a chat does before it asks for an answer, and nothing else can do.
        register(
                List.of("practice", "面接練習", "模擬面接", "forget-me", "記録を消して"),
                rest -> new Command.ShowHelp());
        register(List.of("jobs", "guides", "職種一覧", "一覧"), Command.ListJobs::new);
        register(List.of("job", "guide", "職種"), Command.ShowJob::new);
        register(List.of("section", "セクション"), Command.ShowSection::new);
        register(List.of("compare", "年収比較", "比べる"), Command.Compare::new);
        register(List.of("path", "道のり", "キャリアの道"), Command.Path::new);
        register(List.of("find", "職種検索", "探す"), Command.Find::new);
        register(List.of("ask", "質問", "shirube", "しるべ"), this::ask);
        for (Topic topic : vocabulary.topics()) {
            register(topic.commands(), rest -> new Command.AskTopic(topic.id(), rest));
            register(List.of(topic.id()), rest -> new Command.AskTopic(topic.id(), rest));
        }
        this.names = new ApproximatePhrases(commands.keySet());
    }

    /**
     * Reads a command.
     *
     * @param text a question, normalised
     * @return the command, or nothing where the text does not begin with a slash
     */
    public Optional<Command> read(String text) {
        if (!text.startsWith("/") || text.length() < 2) {
            return Optional.empty();
        }
        String[] parts = SPACE.split(text.substring(1).strip(), 2);
        String rest = parts.length > 1 ? parts[1].strip() : "";
        Folding name = Folding.of(parts[0]);
        @Nullable Function<String, Command> known = commands.get(name.folded());
        if (known == null) {
            known = nearest(parts[0]);
        }
        return Optional.of(
                known == null
                        ? new Command.Unknown(parts[0], text.substring(1).strip())
                        : known.apply(rest));
    }

    /** However often 「/ask」 stands before a question, it is one question. */
    private Command ask(String rest) {
        String text = rest;
        while (text.startsWith("/")) {
            String[] parts = SPACE.split(text.substring(1), 2);
            if (!ASKS.contains(Folding.fold(parts[0]))) {
                break;
            }
            text = parts.length > 1 ? parts[1] : "";
        }
        return new Command.Ask(text);
    }

    private void register(List<String> spellings, Function<String, Command> command) {
        spellings.forEach(name -> commands.putIfAbsent(Folding.fold(name), command));
    }

    private @Nullable Function<String, Command> nearest(String written) {
        Folding name = Folding.of(written);
        return names.find(name)
                .filter(found -> found.start() == 0)
                .filter(found -> name.originalEnd(found.end() - 1) == written.length())
                .flatMap(found -> Optional.ofNullable(commands.get(found.phrase())))
                .orElse(null);
    }
}
