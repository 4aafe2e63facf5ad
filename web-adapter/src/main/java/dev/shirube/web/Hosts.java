package dev.shirube.web;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names that a browser may know the bot by: those of this machine, and those that the operator
 * adds. A web site whose name is made to point to this machine is none of them.
 *
 * @param added further names in lower case without a port, or {@value #ANY}
 */
record Hosts(List<String> added) {

    /** Stands for all names. */
    static final String ANY = "*";

    private static final Pattern HOST =
            Pattern.compile("(\\[[0-9a-f:.]+]|[^:\\[\\]]+)(?::\\d{1,5})?");
    private static final Pattern LOOPBACK =
            Pattern.compile("localhost|127(?:\\.\\d{1,3}){3}|\\[::1]");

    /** Makes the names comparable. */
    Hosts {
        added = added.stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
    }

    /** Returns whether the bot is known by the name in a Host header. */
    boolean allow(String header) {
        Matcher host = HOST.matcher(header.strip().toLowerCase(Locale.ROOT));
        if (!host.matches()) {
            return false;
        }
        String name = host.group(1);
        return LOOPBACK.matcher(name).matches() || added.contains(name) || added.contains(ANY);
    }
}
