package dev.shirube.discord.inbound;

import dev.shirube.chat.help.HelpForm;
import dev.shirube.chat.platform.TextWindow;

import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.interactions.modals.ModalMapping;
import net.dv8tion.jda.api.modals.Modal;

import java.util.Optional;

/** The window in which somebody writes something of their own, such as what the answer is. */
final class WindowModal {

    private static final String SOLUTION = "person-solution";
    private static final String BETWEEN = ":";

    private WindowModal() {}

    /** Returns a window as Discord shows it. */
    static Modal of(TextWindow window) {
        HelpForm form = window.form();
        TextInput input =
                TextInput.create(SOLUTION, TextInputStyle.PARAGRAPH)
                        .setRequired(window.required())
                        .setMaxLength(window.longest())
                        .build();
        return Modal.create(SOLUTION + BETWEEN + window.id(), form.title())
                .addComponents(Label.of(form.label(), form.hint(), input))
                .build();
    }

    /** Returns the id of a window, or nothing where it is another. */
    static Optional<String> id(ModalInteractionEvent event) {
        String[] parts = event.getModalId().split(BETWEEN, 2);
        return parts.length == 2 && parts[0].equals(SOLUTION)
                ? Optional.of(parts[1])
                : Optional.empty();
    }

    /** Returns what was written, possibly nothing. */
    static String text(ModalInteractionEvent event) {
        ModalMapping written = event.getValue(SOLUTION);
        return written == null ? "" : written.getAsString();
    }
}
