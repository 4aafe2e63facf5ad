package dev.shirube.app.command;

import org.springframework.core.env.Environment;

import java.util.List;

/**
 * Which platforms the bot can be reached on, and what would switch on the others.
 *
 * @param settings where the tokens are
 */
record Adapters(Environment settings) {

    /** Describes each platform on one line. */
    List<String> describe() {
        return List.of(web(), slack(), discord());
    }

    private String web() {
        String port = settings.getProperty("local.server.port");
        return port == null
                ? "Web chat: off"
                : "Web chat: http://%s:%s/"
                        .formatted(settings.getProperty("server.address", "localhost"), port);
    }

    private String slack() {
        if (isSet("SLACK_BOT_TOKEN") || isSet("SLACK_APP_TOKEN") || isSet("SLACK_SIGNING_SECRET")) {
            return "Slack: off; there is a token, but the adapter is not there yet";
        }
        return "Slack: off; set SLACK_BOT_TOKEN and either SLACK_APP_TOKEN or"
                + " SLACK_SIGNING_SECRET to switch it on";
    }

    private String discord() {
        return isSet("DISCORD_TOKEN")
                ? "Discord: off; there is a token, but the adapter is not there yet"
                : "Discord: off; set DISCORD_TOKEN to switch it on";
    }

    private boolean isSet(String name) {
        return !settings.getProperty(name, "").isBlank();
    }
}
