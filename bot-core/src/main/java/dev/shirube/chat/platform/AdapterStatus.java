package dev.shirube.chat.platform;

/**
 * A way to reach the bot, whether it is open or not. Every adapter has exactly one, also where it
 * is switched off, so that whoever starts the bot sees what there is and what would switch it on.
 */
@FunctionalInterface
public interface AdapterStatus {

    /**
     * Describes it as it is now.
     *
     * @return one line of English without any secret, for example {@code Slack: off; set
     *     SLACK_BOT_TOKEN and SLACK_APP_TOKEN to switch it on}
     */
    String describe();
}
