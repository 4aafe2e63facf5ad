package dev.shirube.web;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.net.InetAddress;
import java.util.List;

/**
 * Who can open the page.
 *
 * @param address what the server listens on, or null for every address of the machine
 * @param hosts the names that the operator has added
 */
record Exposure(@Nullable InetAddress address, List<String> hosts) {

    private static final Logger LOG = LoggerFactory.getLogger(Exposure.class);

    /** Copies the list. */
    Exposure {
        hosts = List.copyOf(hosts);
    }

    /** Warns if others than the people at this machine can open the page. */
    void warn() {
        if (address == null || !address.isLoopbackAddress()) {
            LOG.warn(
                    "the chat page listens beyond this machine (server.address); it has no login,"
                            + " so put something in front of it that has one");
        }
        if (hosts.contains(Hosts.ANY)) {
            LOG.warn(
                    "shirube.web.hosts=* lets any web site that people here visit reach the bot;"
                            + " list the bot's own names instead");
        }
    }
}
