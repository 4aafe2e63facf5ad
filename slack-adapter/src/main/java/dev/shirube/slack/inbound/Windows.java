package dev.shirube.slack.inbound;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import com.slack.api.model.view.Views;

import dev.shirube.chat.help.HelpForm;
import dev.shirube.chat.platform.TextWindow;
import dev.shirube.slack.api.DeliveryResult;
import dev.shirube.slack.api.SlackClient;
import dev.shirube.slack.api.Target;
import dev.shirube.slack.blocks.BlockKitBuilder;
import dev.shirube.slack.blocks.SlackMessageKey;
import dev.shirube.text.Language;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The windows in which somebody writes something: a question, or what a button asks them for, such
 * as what the answer is. Each has one field, which goes by the name of its window.
 */
public record Windows(SlackClient slack, SlackChatHandler chatHandler) {

    private static final Logger LOG = LoggerFactory.getLogger(Windows.class);

    private static final String QUESTION = "question";
    private static final String FORM = "person-solution";
    private static final String PLAIN = "plain_text";

    /** The longest that Slack lets anybody write into a field. */
    private static final int LONGEST_FIELD = 3_000;

    /**
     * Opens the window for a question, or says that it cannot be.
     *
     * @param trigger what lets the bot open one: it was given with a press
     */
    public void ask(String trigger, String person) {
        Language language = chatHandler.language(person);
        var words =
                new HelpForm(
                        SlackMessageKey.ASK_TITLE.in(language),
                        SlackMessageKey.ASK_LABEL.in(language),
                        "",
                        SlackMessageKey.ASK_SUBMIT.in(language),
                        SlackMessageKey.ASK_CLOSE.in(language));
        int longest = Math.min(chatHandler.longest(), LONGEST_FIELD);
        if (!opens(trigger, QUESTION, new TextWindow("", words, true, longest), "")) {
            chatHandler.tell(SlackMessageKey.NO_WINDOW, Target.direct(person));
        }
    }

    /** Returns the question that was written into its window. */
    public String question(View view) {
        return text(view, QUESTION);
    }

    /**
     * Opens the window that a button asks for, if it asks for one.
     *
     * @param command what the button stands for
     * @param target the message that it is on, and who has pressed it
     * @return whether there is nothing more to do
     */
    public boolean open(String command, Target target, String trigger) {
        return chatHandler
                .window(command, target.person())
                .filter(window -> opens(trigger, FORM, window, target.channel()))
                .isPresent();
    }

    /** Returns whether a window is one that a button has asked for. */
    public boolean isForm(View view) {
        return FORM.equals(view.getCallbackId());
    }

    /** Takes what was written into such a window. */
    public void written(String team, String person, View view) {
        String[] meant = view.getPrivateMetadata().split(" ", 2);
        if (meant.length == 2) {
            Target target = Target.of(meant[1], person).shared(false);
            chatHandler.written(team, target, meant[0], text(view, FORM));
        }
    }

    /** What is in the metadata comes back with what is written. */
    private boolean opens(String trigger, String name, TextWindow window, String channel) {
        HelpForm form = window.form();
        var input =
                PlainTextInputElement.builder()
                        .actionId(name)
                        .multiline(true)
                        .maxLength(window.longest())
                        .build();
        var block =
                InputBlock.builder()
                        .blockId(name)
                        .optional(!window.required())
                        .label(BlockKitBuilder.plain(form.label()))
                        .element(input);
        if (!form.hint().isEmpty()) {
            block.hint(BlockKitBuilder.plain(form.hint()));
        }
        View view =
                Views.view(v ->
                        v.type("modal")
                                .callbackId(name)
                                .privateMetadata((window.id() + " " + channel).strip())
                                .title(Views.viewTitle(t -> t.type(PLAIN).text(form.title())))
                                .submit(Views.viewSubmit(t -> t.type(PLAIN).text(form.submit())))
                                .close(Views.viewClose(t -> t.type(PLAIN).text(form.close())))
                                .blocks(List.of(block.build())));
        DeliveryResult result =
                DeliveryResult.ofMethod(
                        () -> slack.bot().viewsOpen(r -> r.triggerId(trigger).view(view)));
        if (!(result instanceof DeliveryResult.Arrived)) {
            LOG.warn("views.open: {}", result.reason());
        }
        return result instanceof DeliveryResult.Arrived;
    }

    /** Returns what was written into a window of a name, or an empty text. */
    private static String text(View view, String name) {
        return Optional.ofNullable(view.getState())
                .map(ViewState::getValues)
                .map(values -> values.getOrDefault(name, Map.of()).get(name))
                .map(ViewState.Value::getValue)
                .orElse("");
    }
}
