package dev.shirube.uncalled;

import dev.shirube.text.Language;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** By which words it is told that somebody asks, and whom, and whether they mean it. Immutable. */
final class TalkSigns {

    private static final String SHIPPED = "talk.yaml";

    /** Whoever only asks writes no more than this, of themselves included. */
    private static final int LONGEST = 160;

    private static final int MOST_SENTENCES = 4;

    private static final Pattern SENTENCE = Pattern.compile("[^。!?\\n.]+(?:[。!?]+|\\.+|\\n|$)");

    /** Faces and marks behind a sentence say nothing of what it asks. */
    private static final Pattern TAIL = Pattern.compile("[^\\p{L}\\p{N}?ー〜…。.!]+$");

    private static final List<Silence> NOT_FOR_THE_BOT =
            List.of(Silence.TO_SOMEBODY, Silence.OF_AN_OCCASION, Silence.RHETORICAL);

    private static final Pattern NEVER = Pattern.compile("(?!)");

    /** The words of a language that the bot does not speak. */
    private static final Words NONE = new Words(NEVER, NEVER, NEVER);

    private final Map<Silence, Pattern> signs;
    private final Map<Language, Words> words;
    private final Set<String> beside;

    /**
     * The sentences of a language.
     *
     * @param asks what a sentence is like that asks
     * @param courtesy what a sentence is like that adds nothing
     * @param past what a sentence is like that asks for what has happened
     */
    private record Words(Pattern asks, Pattern courtesy, Pattern past) {}

    private TalkSigns(Map<Silence, Pattern> signs, Map<Language, Words> words, Set<String> beside) {
        this.signs = Map.copyOf(signs);
        this.words = Map.copyOf(words);
        this.beside = Set.copyOf(beside);
    }

    /**
     * Returns what is shipped.
     *
     * @return the words of the file beside this class
     */
    static TalkSigns shipped() {
        try (InputStream in = TalkSigns.class.getResourceAsStream(SHIPPED)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks " + SHIPPED);
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TalkSigns parse(String yaml) {
        Map<?, ?> file = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
        var signs = new EnumMap<Silence, Pattern>(Silence.class);
        signs.put(Silence.MORE_THAN_A_QUESTION, any(file, "more-than-a-question"));
        signs.put(Silence.TO_SOMEBODY, any(file, "to-somebody"));
        signs.put(Silence.OF_AN_OCCASION, any(file, "of-an-occasion"));
        signs.put(Silence.RHETORICAL, any(file, "rhetorical"));
        var words = new EnumMap<Language, Words>(Language.class);
        for (Language language : Language.values()) {
            String id = language.name().toLowerCase(Locale.ROOT);
            words.put(
                    language,
                    new Words(
                            any(file, "asks-" + id),
                            any(file, "courtesy-" + id),
                            any(file, "past-" + id)));
        }
        return new TalkSigns(signs, words, Set.copyOf(list(file, "beside")));
    }

    private static Pattern any(Map<?, ?> file, String key) {
        return Pattern.compile(
                list(file, key).stream().collect(Collectors.joining("|", "(?:", ")")));
    }

    private static List<String> list(Map<?, ?> file, String key) {
        if (!(file.get(key) instanceof List<?> list)) {
            throw new IllegalArgumentException(SHIPPED + ": \"" + key + "\" must be a list");
        }
        return list.stream().map(String::valueOf).toList();
    }

    /** Returns whether words go with any question about a job, and say nothing more. */
    boolean sayNothingElse(List<String> rest) {
        return beside.containsAll(rest.stream().map(w -> w.toLowerCase(Locale.ROOT)).toList());
    }

    /** What the words of a message tell. */
    sealed interface Reading {

        /**
         * It is nothing to be answered uncalled.
         *
         * @param why why
         */
        record Talk(Silence why) implements Reading {}

        /**
         * It asks, and nobody in particular is asked.
         *
         * @param sentence the sentence that asks
         */
        record Asks(String sentence) implements Reading {}
    }

    /**
     * Reads a message.
     *
     * @param text what somebody wrote
     * @return what its words tell
     */
    Reading read(String text) {
        String plain =
                Normalizer.normalize(text, Normalizer.Form.NFKC)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("['’`´](?=\\p{L})", "")
                        .strip();
        if (plain.startsWith("/")
                || plain.codePointCount(0, plain.length()) > LONGEST
                || has(Silence.MORE_THAN_A_QUESTION, text)) {
            return new Reading.Talk(Silence.MORE_THAN_A_QUESTION);
        }
        Words language = words.getOrDefault(Language.of(plain).orElse(Language.EN), NONE);
        List<String> sentences = sentences(plain, language.courtesy());
        if (sentences.size() > MOST_SENTENCES) {
            return new Reading.Talk(Silence.MORE_THAN_A_QUESTION);
        }
        long asking = sentences.stream().filter(s -> language.asks().matcher(s).find()).count();
        if (asking != 1 || !language.asks().matcher(sentences.getLast()).find()) {
            return new Reading.Talk(Silence.NO_QUESTION);
        }
        return NOT_FOR_THE_BOT.stream()
                .filter(why -> has(why, plain))
                .findFirst()
                .or(() ->
                        language.past().matcher(sentences.getLast()).find()
                                ? Optional.of(Silence.OF_AN_OCCASION)
                                : Optional.empty())
                .<Reading>map(Reading.Talk::new)
                .orElseGet(() -> new Reading.Asks(sentences.getLast()));
    }

    private boolean has(Silence why, String text) {
        Pattern sign = signs.get(why);
        return sign != null && sign.matcher(text).find();
    }

    private static List<String> sentences(String text, Pattern courtesy) {
        var sentences = new ArrayList<String>();
        Matcher sentence = SENTENCE.matcher(text);
        while (sentence.find()) {
            String words = TAIL.matcher(sentence.group().strip()).replaceAll("");
            boolean says = words.codePoints().anyMatch(Character::isLetterOrDigit);
            if (says && !courtesy.matcher(words).matches()) {
                sentences.add(words);
            }
        }
        return sentences;
    }
}
