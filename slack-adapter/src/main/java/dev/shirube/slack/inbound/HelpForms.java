package dev.shirube.slack.inbound;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewState;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;

import dev.shirube.chat.ChatService;
import dev.shirube.chat.help.HelpForm;
import dev.shirube.chat.platform.TextWindow;
import dev.shirube.slack.api.DeliveryResult;
import dev.shirube.slack.api.SlackClient;
import dev.shirube.slack.api.Target;
import dev.shirube.slack.blocks.BlockKitBuilder;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.List;
import java.util.Map;

/** The window in which somebody writes something of their own, such as what the answer is. */
public final class HelpForms {

    private static final Logger LOG = LoggerFactory.getLogger(HelpForms.class);

    private static final String SOLUTION = "person-solution";

    private final SlackClient slack;
    private final SlackChatHandler chatHandler;
    private final ChatService chat;

    public HelpForms(SlackClient slack, SlackChatHandler chatHandler, ChatService chat) {
        this.slack = slack;
        this.chatHandler = chatHandler;
        this.chat = chat;
    }

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
        HelpForm form = window.form();
        var input =
                PlainTextInputElement.builder()
                        .actionId(SOLUTION)
                        .multiline(true)
                        .maxLength(window.longest())
                        .build();
        var block =
                InputBlock.builder()
                        .blockId(SOLUTION)
                        .optional(!window.required())
                        .label(BlockKitBuilder.plain(form.label()))
                        .hint(BlockKitBuilder.plain(form.hint()))
                        .element(input)
                        .build();
        View view =
                View.builder()
                        .type("modal")
                        .callbackId(SOLUTION)
                        .privateMetadata(window.id() + " " + target.channel())
                        .title(ViewTitle.builder().type("plain_text").text(form.title()).build())
                        .submit(ViewSubmit.builder().type("plain_text").text(form.submit()).build())
                        .close(ViewClose.builder().type("plain_text").text(form.close()).build())
                        .blocks(List.of(block))
                        .build();
        DeliveryResult delivery =
                DeliveryResult.ofMethod(
                        () -> slack.bot().viewsOpen(r -> r.triggerId(trigger).view(view)));
        if (!(delivery instanceof DeliveryResult.Arrived)) {
            LOG.warn("views.open: nothing can be written at the moment");
        }
        return delivery instanceof DeliveryResult.Arrived;
    }

    /** Takes what was written into the window. */
    public void written(String team, String person, View view) {
        String[] meant = view.getPrivateMetadata().split(" ", 2);
        if (meant.length == 2) {
            Target target = Target.of(meant[1], person).shared(false);
            chatHandler.written(team, target, meant[0], text(view.getState()));
        }
    }

    private static String text(@Nullable ViewState state) {
        if (state == null || state.getValues() == null) {
            return "";
        }
        ViewState.Value value = state.getValues().getOrDefault(SOLUTION, Map.of()).get(SOLUTION);
        return value == null || value.getValue() == null ? "" : value.getValue();
    }
}
