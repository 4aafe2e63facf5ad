package dev.shirube.slack;

import dev.shirube.reply.Citation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a button or an entry of a menu stands for. All of it is in the id and the value, so that it
 * works after a restart and on another instance; whatever a forged one says, it can only ask
 * something.
 */
sealed interface Press {

    /** Begins the ids of buttons that ask something; what follows tells them apart. */
    String ASK = "ask";

    /** The id of a menu whose entries ask something. */
    String MENU = "menu";

    /** The id of the button that turns the page. */
    String MORE = "more";

    /** The id of the button that shows a reply to all. */
    String SHARE = "share";

    /** The id of the pair of buttons that judge a section. */
    String JUDGE = "judge";

    /** Asks something. */
    record Ask(String text) implements Press {}

    /**
     * Shows a page of what a command says.
     *
     * @param page the number of the page, from 1
     */
    record More(int page, String text) implements Press {

        String value() {
            return "p" + page + " " + text;
        }
    }

    /**
     * Shows to all people what was quoted.
     *
     * @param citations what was quoted; nothing where the button is none of today's
     */
    record Share(List<Citation> citations) implements Press {

        /** Copies the list. */
        public Share {
            citations = List.copyOf(citations);
        }

        String value() {
            return citations.stream().map(Citation::toString).collect(Collectors.joining(" "));
        }

        static Share read(String value) {
            List<Optional<Citation>> read =
                    Arrays.stream(value.split(" ")).map(Citation::read).toList();
            return read.stream().allMatch(Optional::isPresent)
                    ? new Share(read.stream().flatMap(Optional::stream).toList())
                    : new Share(List.of());
        }
    }

    /** Says whether a section helped. */
    record Judge(String section, boolean helpful) implements Press {

        String value() {
            return (helpful ? "+" : "-") + section;
        }
    }

    /** Reads what was pressed, or nothing where it is no button of ours. */
    static Optional<Press> read(String actionId, String value) {
        if (value.isBlank()) {
            return Optional.empty();
        }
        String kind = actionId.replaceFirst(":.*", "");
        return switch (kind) {
            case ASK, MENU -> Optional.of(new Ask(value));
            case SHARE -> Optional.of(Share.read(value));
            case MORE -> more(value);
            case JUDGE -> Optional.of(new Judge(value.substring(1), value.startsWith("+")));
            default -> Optional.empty();
        };
    }

    private static Optional<Press> more(String value) {
        Matcher page = Pattern.compile("p([1-9]\\d{0,2}) (.+)", Pattern.DOTALL).matcher(value);
        return page.matches()
                ? Optional.of(new More(Integer.parseInt(page.group(1)), page.group(2)))
                : Optional.empty();
    }
}
