package dev.shirube.slack.blocks;

import dev.shirube.adapter.Action;

import java.util.Optional;

/**
 * Actions as Slack keeps them: the kind in the id of the element, the rest as its value. Both stay
 * as they are in messages that were posted long ago.
 */
public final class BlockAction {

    /** Begins the ids of buttons that ask something; what follows tells them apart. */
    public static final String ASK = "ask";

    /** The id of a menu whose entries ask something. */
    public static final String MENU = "menu";

    /** The id of the button that turns the page. */
    public static final String MORE = "more";

    /** The id of the button that shows a reply to all. */
    public static final String SHARE = "share";

    /** The id of the pair of buttons that judge a section. */
    public static final String JUDGE = "judge";

    /** The id of the button that takes an answer back that nobody called for. */
    public static final String WITHDRAW = "withdraw";

    private BlockAction() {}

    /** Returns the value of the element for an action. */
    public static String value(Action action) {
        String text = action.text();
        return switch (action) {
            case Action.Page ignored -> text;
            case Action.Feedback ignored -> text.charAt(0) + text.substring(2);
            case Action.Ask ignored -> text.substring(2);
            case Action.Share ignored -> text.substring(2);
            case Action.Delete ignored -> text;
            case Action.Withdraw ignored -> text;
            case Action.Menu ignored -> text;
        };
    }

    /** Reads what was pressed, or nothing where it is no element of ours. */
    public static Optional<Action> read(String id, String value) {
        if (value.isBlank()) {
            return Optional.empty();
        }
        return switch (id.replaceFirst(":.*", "")) {
            case ASK, MENU -> Action.read("a " + value);
            case SHARE -> Action.read("s " + value);
            case MORE -> Action.read(value).filter(Action.Page.class::isInstance);
            case WITHDRAW -> Action.read(value).filter(Action.Withdraw.class::isInstance);
            case JUDGE -> Action.read(value.charAt(0) + " " + value.substring(1));
            default -> Optional.empty();
        };
    }
}
