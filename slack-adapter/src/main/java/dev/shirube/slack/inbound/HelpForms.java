package dev.shirube.slack.inbound;

import com.slack.api.model.view.View;

import dev.shirube.chat.ChatService;
import dev.shirube.chat.platform.TextWindow;
import dev.shirube.slack.api.DeliveryResult;
import dev.shirube.slack.api.SlackClient;
import dev.shirube.slack.api.Target;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The window in which somebody writes something of their own, such as what the answer is. */
public record HelpForms(SlackClient slack, SlackChatHandler chatHandler, ChatService chat) {

    private static final Logger LOG = LoggerFactory.getLogger(HelpForms.class);

    private static final String SOLUTION = "person-solution";

    /** Returns whether a window was made here. */
    public boolean isOwn(View view) {
        return SOLUTION.equals(view.getCallbackId());
    }

    /**
     * Opens the window where a button asks for it.
     *
     * @param command what the button stands for
     * @param target the message that it is on, and who has pressed it
     * @return whether there is nothing more to do
     */
    public boolean open(String command, Target target, String trigger) {
        return chat.window(command, chatHandler.language(target.person()))
                .filter(window -> opens(window, target, trigger))
                .isPresent();
    }

    private boolean opens(TextWindow window, Target target, String trigger) {
        boolean open =
                SlackWindow.open(slack, trigger, SOLUTION, window, target.channel())
                        instanceof DeliveryResult.Arrived;
        if (!open) {
            LOG.warn("views.open: nothing can be written at the moment");
        }
        return open;
    }

    /** Takes what was written into the window. */
    public void written(String team, String person, View view) {
        String[] meant = view.getPrivateMetadata().split(" ", 2);
        if (meant.length == 2) {
            Target target = Target.of(meant[1], person).shared(false);
            chatHandler.written(team, target, meant[0], SlackWindow.text(view, SOLUTION));
        }
    }
}
