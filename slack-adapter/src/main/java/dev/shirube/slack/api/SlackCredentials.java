package dev.shirube.slack.api;

import org.springframework.core.env.Environment;

import java.util.ArrayList;
import java.util.List;

/**
 * The secrets of the app, by the names that Slack's own tools use. Empty where there is none.
 *
 * @param bot what the app speaks with
 * @param app what opens Socket Mode
 * @param signing what requests of Slack are signed with in HTTP mode
 */
public record SlackCredentials(String bot, String app, String signing) {

    public static final String BOT = "SLACK_BOT_TOKEN";
    public static final String APP = "SLACK_APP_TOKEN";
    public static final String SIGNING = "SLACK_SIGNING_SECRET";

    public static SlackCredentials of(Environment environment) {
        return new SlackCredentials(
                environment.getProperty(BOT, "").strip(),
                environment.getProperty(APP, "").strip(),
                environment.getProperty(SIGNING, "").strip());
    }

    /** Returns whether there is enough to connect with. */
    public boolean complete() {
        return !bot.isEmpty() && (socketMode() || !signing.isEmpty());
    }

    /** Returns whether Slack is to be called, rather than to call. */
    public boolean socketMode() {
        return !app.isEmpty();
    }

    /** Says in one line what is missing. */
    public String advice() {
        if (bot.isEmpty() && app.isEmpty() && signing.isEmpty()) {
            return "Slack: off; set %s and either %s or %s to switch it on"
                    .formatted(BOT, APP, SIGNING);
        }
        List<String> missing = new ArrayList<>();
        if (bot.isEmpty()) {
            missing.add(BOT);
        }
        if (app.isEmpty() && signing.isEmpty()) {
            missing.add(APP + " (Socket Mode) or " + SIGNING + " (HTTP mode)");
        }
        return "Slack: off; " + String.join(" and ", missing) + " is missing";
    }

    /** Leaves the secrets out, so that they don't end up in a log. */
    @Override
    public String toString() {
        return "SlackCredentials[]";
    }
}
