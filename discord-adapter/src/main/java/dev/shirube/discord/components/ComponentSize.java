package dev.shirube.discord.components;

import dev.shirube.adapter.Budget;

import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.actionrow.ActionRowChildComponent;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;

import java.util.List;

/** How much of a message components take, with what Discord adds for each text. */
final class ComponentSize {

    private ComponentSize() {}

    /** Measures what is in a container. */
    static Budget of(List<? extends ContainerChildComponent> components) {
        return components.stream().map(ComponentSize::of).reduce(Budget.NONE, Budget::plus);
    }

    private static Budget of(ContainerChildComponent component) {
        Budget itself = new Budget(1, 0, 0);
        return switch (component) {
            case TextDisplay text ->
                    Budget.of(text.getContent())
                            .plus(new Budget(1, 0, DiscordLimits.BYTES_OF_DISPLAY));
            case ActionRow row ->
                    row.getComponents().stream()
                            .map(ComponentSize::of)
                            .reduce(itself, Budget::plus);
            default -> itself;
        };
    }

    private static Budget of(ActionRowChildComponent component) {
        Budget itself = new Budget(1, 0, 0);
        return switch (component) {
            case Button button -> Budget.of(button.getLabel()).plus(itself);
            case StringSelectMenu menu ->
                    menu.getOptions().stream()
                            .map(SelectOption::getLabel)
                            .map(Budget::of)
                            .reduce(itself, Budget::plus);
            default -> itself;
        };
    }
}
