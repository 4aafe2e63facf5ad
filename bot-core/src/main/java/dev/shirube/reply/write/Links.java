package dev.shirube.reply.write;

import dev.shirube.guide.Guide;
import dev.shirube.guide.Section;

import org.jspecify.annotations.Nullable;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Addresses of sections outside of the bot.
 *
 * @param template an address with {@code {slug}} and {@code {id}}, or null
 */
public record Links(@Nullable String template) {

    /**
     * Returns the address of a section.
     *
     * @param guide the guide of the section
     * @param section the section
     * @return the address, or null without a template
     */
    @Nullable
    public String to(Guide guide, Section section) {
        return template == null
                ? null
                : template.replace("{slug}", encode(guide.slug()))
                        .replace("{id}", encode(section.id()));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
