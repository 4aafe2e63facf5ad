package dev.shirube.discord.outbound;

import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.requests.Response;

/**
 * Why Discord has not taken a message, by its own codes, and with that what is left to do. Where
 * only the HTTP status tells, that one does.
 */
public enum DeliveryError {
    /** Discord has failed or is too busy, or the line has broken. */
    TROUBLE(Remedy.AGAIN, "Discord failed"),
    /** The message that is replied to is gone, or may not be referred to. */
    NO_REFERENCE(Remedy.WITHOUT_REFERENCE, "the message to reply to is not there"),
    /** The pictures are too large, or not allowed. */
    TOO_LARGE(Remedy.WITHOUT_FILES, "it is too large"),
    /** The bot does not see the channel. */
    NO_ACCESS(Remedy.DIRECTLY, "it needs \"View Channel\" there"),
    /** The bot may not write in the channel. */
    NO_PERMISSION(
            Remedy.DIRECTLY,
            "it needs \"Send Messages\", or in a thread \"Send Messages in Threads\", there"),
    /** The channel or the server is gone. */
    GONE(Remedy.DIRECTLY, "the channel is not there any more"),
    /** Nobody may write in the thread. */
    CLOSED(Remedy.DIRECTLY, "the thread is archived or locked"),
    /** Messages of this kind cannot be in the channel. */
    WRONG_CHANNEL(Remedy.DIRECTLY, "no messages can be sent there"),
    /** The server keeps certain words or links out, or newcomers. */
    BLOCKED(Remedy.DIRECTLY, "a rule of the server keeps the message out"),
    /** Too many messages have been written there. */
    SLOWED(Remedy.DIRECTLY, "too much is being written there"),
    /** Something is forbidden; Discord does not say what. */
    FORBIDDEN(Remedy.DIRECTLY, "Discord forbids it"),
    /** Discord takes no such message, wherever it goes. */
    MALFORMED(Remedy.WORD, "Discord does not take such a message"),
    /** An interaction has been too long ago, or somebody else has dealt with it. */
    LATE(Remedy.DIRECTLY, "it came too late"),
    /** The person takes no direct messages. */
    NO_DIRECT_MESSAGES(Remedy.NOTHING, "the person takes no direct messages"),
    /** Discord does not let the bot do anything any more. */
    SHUT_OUT(Remedy.NOTHING, "Discord does not let the bot in");

    private static final int UNAUTHORIZED = 401;
    private static final int NOT_FOUND = 404;
    private static final int TOO_LARGE_STATUS = 413;
    private static final int BAD_REQUEST = 400;
    private static final int SERVER_ERROR = 500;

    private final Remedy remedy;
    private final String reason;

    DeliveryError(Remedy remedy, String reason) {
        this.remedy = remedy;
        this.reason = reason;
    }

    /** What is left to do. */
    public enum Remedy {
        /** Send the same once more. */
        AGAIN,
        /** Send it without saying what it replies to. */
        WITHOUT_REFERENCE,
        /** Send it without pictures. */
        WITHOUT_FILES,
        /** Send it to the person directly. */
        DIRECTLY,
        /** Say in a word that there is an answer that cannot be sent. */
        WORD,
        /** Nothing: nobody would get it. */
        NOTHING
    }

    /** Tells what has happened. */
    public static DeliveryError of(Throwable failure) {
        if (!(failure instanceof ErrorResponseException error)) {
            // JDA knows by itself that the bot may not write there.
            return FORBIDDEN;
        }
        return ofCode(error.getErrorCode(), error.getResponse().code);
    }

    private static DeliveryError ofCode(int code, int status) {
        return switch (code) {
            case 40004, 40006, 40062, 130000 -> TROUBLE;
            case 10008, 50021, 160002, 160008 -> NO_REFERENCE;
            case 30015, 40005, 50045, 50046 -> TOO_LARGE;
            case 50001 -> NO_ACCESS;
            case 50013 -> NO_PERMISSION;
            case 10003, 10004 -> GONE;
            case 50083, 160005 -> CLOSED;
            case 50003, 50008, 50024, 40058, 40066 -> WRONG_CHANNEL;
            case 20009, 50009, 200000, 200001, 240000 -> BLOCKED;
            case 20016, 20028, 20029 -> SLOWED;
            case 50006, 50035, 50109 -> MALFORMED;
            case 10015, 10062, 40060, 50027 -> LATE;
            case 10013, 40003, 50007, 50033, 50278 -> NO_DIRECT_MESSAGES;
            case 40001, 40002, 50014 -> SHUT_OUT;
            default -> ofStatus(status);
        };
    }

    private static DeliveryError ofStatus(int status) {
        if (status >= SERVER_ERROR || status == Response.ERROR_CODE) {
            return TROUBLE;
        }
        return switch (status) {
            case UNAUTHORIZED -> SHUT_OUT;
            case NOT_FOUND -> GONE;
            case TOO_LARGE_STATUS -> TOO_LARGE;
            case BAD_REQUEST -> MALFORMED;
            default -> FORBIDDEN;
        };
    }

    /** Returns what is left to do. */
    public Remedy remedy() {
        return remedy;
    }

    /** Says for the log what has happened, in one line. */
    public static String words(Throwable failure) {
        return failure instanceof ErrorResponseException error
                ? "%s (%d)".formatted(of(failure).reason, error.getErrorCode())
                : "%s (%s)".formatted(of(failure).reason, failure.getMessage());
    }
}
