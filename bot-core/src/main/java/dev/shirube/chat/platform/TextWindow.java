package dev.shirube.chat.platform;

import dev.shirube.chat.ChatService;
import dev.shirube.chat.help.HelpDesk;
import dev.shirube.chat.help.HelpForm;
import dev.shirube.text.Language;

import java.util.Optional;

/**
 * A window in which somebody writes something of their own, see {@link ChatService#window}.
 *
 * @param id what it is about, to be given to {@link ChatService#written}: at most 80 characters, no
 *     space among them
 * @param form its words
 * @param required whether nothing is not enough
 * @param longest the longest text that can be written, in UTF-16 code units
 */
public record TextWindow(String id, HelpForm form, boolean required, int longest) {

    /**
     * Returns the window in which a question that was passed on is said to be solved.
     *
     * @param desk passes questions on
     * @param command what a button stands for
     * @param language the language of its words
     * @return the window, or nothing for any other command
     */
    public static Optional<TextWindow> ofSolution(
            HelpDesk desk, String command, Language language) {
        return desk.asksForSolution(command)
                .map(id -> new TextWindow(id, desk.form(language), false, HelpForm.LONGEST));
    }
}
