package dev.shirube.chat.platform;

import dev.shirube.chat.ChatService;
import dev.shirube.chat.help.HelpForm;

/**
 * A window in which somebody writes something of their own, see {@link ChatService#window}.
 *
 * @param id what it is about, to be given to {@link ChatService#written}: at most 80 characters, no
 *     space among them
 * @param form its words
 * @param required whether nothing is not enough
 * @param longest the longest text that can be written, in UTF-16 code units
 */
public record TextWindow(String id, HelpForm form, boolean required, int longest) {}
