package dev.shirube.reply.part;

import dev.shirube.reply.Choice;
import dev.shirube.reply.Labels;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;

/** Makes choices whose label is short enough and whose id says the same as the command. */
public final class ChoiceIds {

    private static final Pattern NOT_PLAIN = Pattern.compile("[^A-Za-z0-9_.-]+");
    private static final int LIMIT = 64;

    private ChoiceIds() {}

    /**
     * Makes a choice.
     *
     * @param label what to call it, of any length
     * @param command the command that it stands for
     * @return the choice; its id depends on the command alone
     */
    public static Choice choice(String label, String command) {
        return new Choice(id(command), Labels.cut(Labels.oneLine(label), Labels.LIMIT), command);
    }

    private static String id(String command) {
        String plain = NOT_PLAIN.matcher(command.substring(1)).replaceAll(":");
        if (plain.length() <= LIMIT && plain.replace(':', ' ').equals(command.substring(1))) {
            return plain;
        }
        // Too long or not ASCII: a checksum keeps two such commands apart.
        var checksum = new CRC32C();
        checksum.update(command.getBytes(StandardCharsets.UTF_8));
        String hex = HexFormat.of().toHexDigits((int) checksum.getValue());
        return plain.substring(0, Math.min(plain.length(), LIMIT - 9)) + ":" + hex;
    }
}
