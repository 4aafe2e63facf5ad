package dev.shirube.discord.components;

import dev.shirube.adapter.Action;
import dev.shirube.discord.text.DiscordMarkdown;
import dev.shirube.text.Language;

import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.container.ContainerChildComponentUnion;
import net.dv8tion.jda.api.components.mediagallery.MediaGallery;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.entities.Message.MentionType;
import net.dv8tion.jda.api.entities.emoji.Emoji;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditBuilder;
import net.dv8tion.jda.api.utils.messages.MessageEditData;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What goes out in reply to one event.
 *
 * @param page what is shown
 * @param personal whether only the person who asked should see it
 * @param excuse whether it says why there is no reply, and so never takes the place of one
 * @param language the language that it is in
 * @param addressee the id of the only person whom it may call, or null for nobody
 */
public record OutboundReply(
        Container page,
        boolean personal,
        boolean excuse,
        Language language,
        @Nullable String addressee) {

    /** Makes a reply that calls nobody. */
    public OutboundReply(Container page, boolean personal, boolean excuse, Language language) {
        this(page, personal, excuse, language, null);
    }

    private static final Set<MentionType> NOBODY = EnumSet.noneOf(MentionType.class);

    /** What addresses of files begin with that go out along with the message. */
    public static final String ATTACHMENT = "attachment://";

    /** Returns the same for where the bot may not attach files. */
    public OutboundReply withoutFiles() {
        List<ContainerChildComponentUnion> rest =
                page.getComponents().stream().filter(part -> !isFile(part)).toList();
        return rest.isEmpty() || rest.size() == page.getComponents().size()
                ? this
                : new OutboundReply(Container.of(rest), personal, excuse, language, addressee);
    }

    /** Returns the same with a line above it, as long as there is room for one. */
    public OutboundReply with(String note) {
        var parts = new ArrayList<ContainerChildComponent>();
        parts.add(TextDisplay.of(DiscordMarkdown.smallPrint(note)));
        parts.addAll(page.getComponents());
        return ComponentSize.of(parts).fits(DiscordLimits.MESSAGE.minus(DiscordLimits.CONTAINER))
                ? new OutboundReply(Container.of(parts), personal, excuse, language, addressee)
                : this;
    }

    /**
     * {@return the same as an answer that nobody called for, which says so and can be taken back;
     * nothing where there is no room for that}
     */
    public Optional<OutboundReply> uncalled() {
        var parts = new ArrayList<ContainerChildComponent>(page.getComponents());
        parts.add(
                ActionRow.of(
                        Button.secondary(
                                        new Action.Withdraw().text(),
                                        DiscordMessageKey.WITHDRAW.in(language))
                                .withEmoji(Emoji.fromUnicode("🗑️"))));
        var reply = new OutboundReply(Container.of(parts), personal, excuse, language);
        return ComponentSize.of(parts).fits(DiscordLimits.MESSAGE.minus(DiscordLimits.CONTAINER))
                ? Optional.of(reply.with(DiscordMessageKey.UNCALLED.in(language)))
                : Optional.empty();
    }

    /** Returns a word about a reply that Discord does not take. */
    public OutboundReply word() {
        return new OutboundReply(
                Container.of(TextDisplay.of(DiscordMessageKey.NOT_SENT.in(language))),
                personal,
                true,
                language);
    }

    private List<String> called() {
        return addressee == null ? List.of() : List.of(addressee);
    }

    private static boolean isFile(ContainerChildComponentUnion part) {
        return part instanceof MediaGallery gallery
                && gallery.getItems().stream()
                        .anyMatch(item -> item.getUrl().startsWith(ATTACHMENT));
    }

    /**
     * Returns the same for another person, who is called by it where others see it.
     *
     * @param person the id of the person
     */
    public OutboundReply forPerson(String person) {
        OutboundReply named = with(DiscordMessageKey.FOR_PERSON.in(language, "<@" + person + ">"));
        return new OutboundReply(named.page, personal, excuse, language, person);
    }

    /** Returns a new message, which calls nobody else than its addressee whatever it says. */
    public MessageCreateData message() {
        return new MessageCreateBuilder()
                .useComponentsV2()
                .setComponents(page)
                .setAllowedMentions(NOBODY)
                .mentionUsers(called())
                .mentionRepliedUser(false)
                .build();
    }

    /** Returns the same in the place of another message and its files. */
    public MessageEditData edit() {
        return new MessageEditBuilder()
                .useComponentsV2()
                .setComponents(page)
                .setAttachments(List.of())
                .setAllowedMentions(NOBODY)
                .mentionUsers(called())
                .mentionRepliedUser(false)
                .build();
    }
}
