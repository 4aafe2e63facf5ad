package dev.shirube.reply.quote;

import dev.shirube.guide.Guide;
import dev.shirube.guide.Section;
import dev.shirube.reply.AnswerLink;
import dev.shirube.reply.Citation;
import dev.shirube.reply.part.ReplySettings;

import org.jspecify.annotations.Nullable;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Addresses of sections outside of the bot.
 *
 * @param template an address with {@code {slug}} and {@code {id}}, or null
 * @param page the address of the chat page, whose links to answers count where there is no
 *     template, or null
 */
public record Links(@Nullable String template, @Nullable String page) {

    /** Makes them of settings. */
    public Links(ReplySettings settings) {
        this(settings.linkTemplate(), settings.page());
    }

    /**
     * Returns the address of a section.
     *
     * @param guide the guide of the section
     * @param section the section
     * @return the address, or null without a template and a page
     */
    @Nullable
    public String to(Guide guide, Section section) {
        return to(guide, section, new Citation(section.id(), ""));
    }

    /**
     * Returns the address of what is quoted.
     *
     * @param guide the guide of the section
     * @param section the section
     * @param citation what is quoted of it
     * @return the address of the section, else that of the answer on the page, else null
     */
    @Nullable
    public String to(Guide guide, Section section, Citation citation) {
        return template == null
                ? answer(citation)
                : template.replace("{slug}", encode(guide.slug()))
                        .replace("{id}", encode(section.id()));
    }

    private @Nullable String answer(Citation citation) {
        return page == null
                ? null
                : AnswerLink.of(citation)
                        .map(link -> page + AnswerLink.FOLDER + link.code())
                        .orElse(null);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
