package dev.shirube.reply;

/**
 * Something that the person can do next. A platform shows it as a button, a menu entry or a line;
 * choosing it is the same as typing its command.
 *
 * @param id a short id, stable for the same choice of the same guides, at most 64 ASCII characters
 * @param label what the button says, at most 75 characters
 * @param command the command that it stands for, for example {@code /salary cto}
 */
public record Choice(String id, String label, String command) {}
