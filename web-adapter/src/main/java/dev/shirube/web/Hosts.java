package dev.shirube.web;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

    private static final Pattern AUTHORITY =
            Pattern.compile("(?:(https?)://)?(\\[[0-9a-f:.]+]|[^:\\[\\]/?#@\\s]+)(?::(\\d{1,5}))?");
    private static final Pattern LOOPBACK =
            Pattern.compile("localhost|127(?:\\.\\d{1,3}){3}|\\[::1]");

    /**
     * Checks the names.
     *
     * @throws IllegalArgumentException if one of them is no name
     */
    Hosts {
        added = added.stream().map(Hosts::name).toList();
    }

    /**
     * Where something is served.
     *
     * @param name the name of the host in lower case
     * @param port its port, or null where none is told
     */
    record Place(String name, @Nullable String port) {

        /** Reads a Host header. */
        static Optional<Place> ofHost(String header) {
            return parse(header).filter(host -> host.group(1) == null).map(Place::of);
        }

        /** Reads an Origin header. */
        static Optional<Place> ofOrigin(String header) {
            return parse(header).filter(origin -> origin.group(1) != null).map(Place::of);
        }

        private static Optional<Matcher> parse(String text) {
            Matcher matcher = AUTHORITY.matcher(text.strip().toLowerCase(Locale.ROOT));
            return Optional.of(matcher).filter(Matcher::matches);
        }

        private static Place of(Matcher authority) {
            String scheme = authority.group(1);
            String port = authority.group(3);
            String usual = scheme == null ? null : scheme.equals("https") ? "443" : "80";
            return new Place(authority.group(2), port == null ? usual : port);
        }

        /** Returns whether the name is one of this machine's own. */
        boolean isLocal() {
            return LOOPBACK.matcher(name).matches();
        }

        /** Returns whether both have the same name, and the same port as far as both tell. */
        boolean agreesWith(Place other) {
            return name.equals(other.name)
                    && (port == null || other.port == null || port.equals(other.port));
        }
    }

    /** Returns whether the bot is known by the name of a host. */
    boolean allow(Place host) {
        return host.isLocal() || added.contains(host.name()) || added.contains(ANY);
    }

    /** People write addresses where names are asked for. */
    private static String name(String written) {
        String address = written.strip().replaceFirst("/$", "");
        return Place.parse(address)
                .map(matcher -> matcher.group(2))
                .filter(name -> name.equals(ANY) || !name.contains(ANY))
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "shirube.web.hosts: \"%s\" is no name of a host; write it as in"
                                                .formatted(written)
                                        + " bot.example.org, or * for any name"));
    }
}
