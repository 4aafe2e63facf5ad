package dev.shirube.web;

import dev.shirube.chat.Entrance;

import org.springframework.core.env.Environment;

/**
 * The chat page as a way to reach the bot.
 *
 * @param settings knows the port once the server listens
 */
record WebEntrance(Environment settings) implements Entrance {

    @Override
    public String describe() {
        String port = settings.getProperty("local.server.port");
        return port == null
                ? "Web chat: off"
                : "Web chat: http://%s:%s/"
                        .formatted(settings.getProperty("server.address", "localhost"), port);
    }
}
