package dev.shirube.app.config;

import dev.shirube.text.Language;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.util.List;

/**
 * The settings of the bot.
 *
 * @param language The language of the bot's own words where the question does not tell.
 * @param guides Where the guides are.
 * @param vocabulary What the bot knows beside the guides.
 */
@ConfigurationProperties("shirube")
public record ShirubeProperties(
        @DefaultValue("ja") Language language,
        @DefaultValue Guides guides,
        @DefaultValue Vocabulary vocabulary) {

    /**
     * Where the guides are.
     *
     * @param location Folders of guide files. Without any it is the folder "seeds" of the working
     *     directory, and where there is none the guides packed with the program.
     * @param linkTemplate Address of a section outside of the bot, with {slug} and {id} in place of
     *     the guide's slug and the section's id. Without one, replies have no links.
     * @param imageBase Address that relative image addresses are appended to. Without one, relative
     *     images are left out.
     */
    public record Guides(
            @DefaultValue List<String> location,
            @Nullable String linkTemplate,
            @Nullable String imageBase) {

        /** Copies the list and checks the addresses. */
        public Guides {
            location = List.copyOf(location);
            linkTemplate = address("shirube.guides.link-template", linkTemplate);
            imageBase = address("shirube.guides.image-base", imageBase);
            if (linkTemplate != null && !linkTemplate.contains("{slug}")) {
                throw new BadSettingException(
                        "shirube.guides.link-template",
                        "\"%s\" must have {slug} in it".formatted(linkTemplate));
            }
        }

        private static @Nullable String address(String name, @Nullable String value) {
            if (value == null || value.isBlank()) {
                return null;
            }
            if (!value.matches("(?i)https?://[^/\\s]+\\S*")) {
                throw new BadSettingException(
                        name, "\"%s\" must be an http:// or https:// address".formatted(value));
            }
            return value;
        }
    }

    /**
     * What the bot knows beside the guides.
     *
     * @param location Vocabulary files, or folders of them, merged over what is shipped.
     */
    public record Vocabulary(@DefaultValue List<String> location) {

        /** Copies the list. */
        public Vocabulary {
            location = List.copyOf(location);
        }
    }
}
