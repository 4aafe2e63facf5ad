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
import dev.shirube.slack.blocks.BlockKitBuilder;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Windows in which somebody writes something: one field, which goes by the name of its window. */
final class SlackWindow {

    private static final String PLAIN = "plain_text";

    private SlackWindow() {}

    /**
     * Opens a window.
     *
     * @param trigger what lets the bot open one: it was given with a press
     * @param name tells the windows of the bot apart
     * @param channel comes back with what is written, behind the id of the window
     */
    static DeliveryResult open(
            SlackClient slack, String trigger, String name, TextWindow window, String channel) {
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
        return DeliveryResult.ofMethod(
                () -> slack.bot().viewsOpen(r -> r.triggerId(trigger).view(view)));
    }

    /** Returns what was written into a window of a name, or an empty text. */
    static String text(View view, String name) {
        return Optional.ofNullable(view.getState())
                .map(ViewState::getValues)
                .map(values -> values.getOrDefault(name, Map.of()).get(name))
                .map(ViewState.Value::getValue)
                .orElse("");
    }
}
