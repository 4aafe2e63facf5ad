package dev.shirube.discord;

import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.actionrow.ActionRowChildComponent;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * How much of a message something takes, or how much room there is.
 *
 * @param components components, those inside others included
 * @param characters UTF-16 code units
 * @param bytes bytes of UTF-8, with what Discord adds for each text
 */
record Measure(int components, int characters, int bytes) {

    private static final Measure NOTHING = new Measure(0, 0, 0);

    /** Returns the length of a text in bytes of UTF-8. */
    static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** Measures what is in a container. */
    static Measure of(List<? extends ContainerChildComponent> components) {
        return components.stream().map(Measure::of).reduce(NOTHING, Measure::plus);
    }

    private static Measure of(ContainerChildComponent component) {
        Measure itself = new Measure(1, 0, 0);
        return switch (component) {
            case TextDisplay text ->
                    ofText(text.getContent())
                            .plus(new Measure(1, 0, DiscordLimits.BYTES_OF_DISPLAY));
            case ActionRow row ->
                    row.getComponents().stream().map(Measure::of).reduce(itself, Measure::plus);
            default -> itself;
        };
    }

    private static Measure of(ActionRowChildComponent component) {
        Measure itself = new Measure(1, 0, 0);
        return switch (component) {
            case Button button -> ofText(button.getLabel()).plus(itself);
            case StringSelectMenu menu ->
                    menu.getOptions().stream()
                            .map(SelectOption::getLabel)
                            .map(Measure::ofText)
                            .reduce(itself, Measure::plus);
            default -> itself;
        };
    }

    private static Measure ofText(String text) {
        return new Measure(0, text.length(), bytes(text));
    }

    /** Returns what both take. */
    Measure plus(Measure other) {
        return new Measure(
                components + other.components, characters + other.characters, bytes + other.bytes);
    }

    /** Returns the room that is left beside something. */
    Measure minus(Measure taken) {
        return new Measure(
                components - taken.components, characters - taken.characters, bytes - taken.bytes);
    }

    /** Returns the room that there is in both. */
    Measure within(Measure other) {
        return new Measure(
                Math.min(components, other.components),
                Math.min(characters, other.characters),
                Math.min(bytes, other.bytes));
    }

    /** Returns whether this fits into some room. */
    boolean fits(Measure room) {
        return components <= room.components
                && characters <= room.characters
                && bytes <= room.bytes;
    }
}
