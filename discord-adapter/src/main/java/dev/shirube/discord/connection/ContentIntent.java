package dev.shirube.discord.connection;

import dev.shirube.adapter.community.CommunityProperties;
import dev.shirube.adapter.community.CommunityRule;

import net.dv8tion.jda.api.exceptions.ParsingException;
import net.dv8tion.jda.api.utils.data.DataObject;

import okhttp3.Request;
import okhttp3.Response;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.time.Duration;
import java.util.regex.Pattern;

/**
 * Asks Discord whether the bot may read what is not said to it, before it logs in: whoever asks for
 * that without having been granted it is not let in at all.
 *
 * @param apiUrl the address of the REST interface
 * @param token the bot's
 * @param proxies the way there
 */
record ContentIntent(String apiUrl, String token, Proxies proxies) {

    private static final Logger LOG = LoggerFactory.getLogger(ContentIntent.class);

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** The flags of an application that is allowed to, in many servers and in few. */
    private static final long GRANTED = (1 << 18) | (1 << 19);

    /** Ids of Discord are numbers. */
    private static final Pattern ID = Pattern.compile("\\d+");

    /** Returns whether the bot joins in without being called in any place of Discord. */
    static boolean isWanted(CommunityProperties community) {
        return community.anyPlace(ID.asMatchPredicate(), CommunityRule::listens);
    }

    /** Returns whether it is granted; if not, the log says what to do. */
    boolean isGranted() {
        Request request =
                new Request.Builder()
                        .url(apiUrl + "applications/@me")
                        .header("Authorization", "Bot " + token)
                        .header("User-Agent", "DiscordBot (shirube, 1)")
                        .build();
        try (Response response =
                proxies.client().callTimeout(PATIENCE).build().newCall(request).execute()) {
            if (response.code() == 200
                    && (DataObject.fromJson(response.body().string()).getLong("flags", 0) & GRANTED)
                            != 0) {
                return true;
            }
        } catch (IOException | ParsingException e) {
            LOG.debug("Discord does not tell what the bot may", e);
        }
        LOG.warn(
                "Discord: shirube.community needs the \"Message Content Intent\"; switch it on in"
                    + " the Developer Portal under Bot and start again; until then the bot hears"
                    + " only those who mention it");
        return false;
    }
}
