package dev.shirube.discord.outbound;

import dev.shirube.reply.Labels;

import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.attribute.IThreadContainer;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.requests.ErrorResponse;

import java.util.function.Consumer;

/**
 * Begins a thread below a question, in which it is answered.
 *
 * @param warnings where to say what the bot lacks
 */
public record QuestionThreads(WarnedOnce warnings) {

    /** The longest name that Discord takes is 100; lists of channels show less. */
    private static final int NAME = 80;

    /**
     * Returns whether the bot may begin a thread below a message; if not, the log says once why.
     *
     * @param message a message of a server
     */
    public boolean isPossible(Message message) {
        return message.isFromGuild()
                && !message.getChannel().getType().isThread()
                && !message.getChannel().isDetached()
                && message.getChannel() instanceof IThreadContainer channel
                && warnings.may(
                        channel,
                        "no thread can be begun; the bot needs \"Create Public Threads\" and \"Send"
                                + " Messages in Threads\" there",
                        Permission.VIEW_CHANNEL,
                        Permission.CREATE_PUBLIC_THREADS,
                        Permission.MESSAGE_SEND_IN_THREADS);
    }

    /**
     * Begins a thread below a message.
     *
     * @param question what it is called by
     * @param begun takes the thread
     * @param otherwise what to do where there is none in the end
     */
    public void begin(
            Message message, String question, Consumer<ThreadChannel> begun, Runnable otherwise) {
        String name = Labels.cut(Labels.oneLine(question), NAME);
        message.createThreadChannel(name.isBlank() ? "…" : name)
                .queue(
                        begun,
                        failure -> {
                            if (!isThere(failure)) {
                                warnings.warn(
                                        message.getChannelId(),
                                        "no thread could be begun: "
                                                + DeliveryError.words(failure));
                            }
                            otherwise.run();
                        });
    }

    private static boolean isThere(Throwable failure) {
        return failure instanceof ErrorResponseException error
                && error.getErrorResponse()
                        == ErrorResponse.THREAD_WITH_THIS_MESSAGE_ALREADY_EXISTS;
    }
}
