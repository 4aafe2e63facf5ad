package dev.shirube.adapter.community;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Where the bot joins in without being called. Nowhere, unless a place is named.
 *
 * @param places What the bot does in a channel or forum, by its id.
 * @param support Whether somebody who writes there that they wish to die is told privately where
 *     people listen.
 */
@ConfigurationProperties("shirube.community")
public record CommunityProperties(
        @Nullable Map<String, CommunityRule> places, @DefaultValue("true") boolean support) {

    /** Takes ids in upper and lower case, since environment variables know no other. */
    public CommunityProperties {
        var copy = new HashMap<String, CommunityRule>();
        if (places != null) {
            places.forEach((id, rule) -> copy.put(key(id), rule));
        }
        places = Map.copyOf(copy);
    }

    /** {@return the settings of a bot that keeps to itself: without a place} */
    public static CommunityProperties none() {
        return new CommunityProperties(Map.of(), true);
    }

    /**
     * {@return the rule of a place; {@link CommunityRule#NONE} where there is none}
     *
     * @param id the platform's id of a channel or forum
     */
    public CommunityRule rule(String id) {
        return rules().getOrDefault(key(id), CommunityRule.NONE);
    }

    /**
     * {@return whether there is a place that has such a rule}
     *
     * @param id which ids are looked at, in lower case
     * @param rule what is looked for
     */
    public boolean anyPlace(Predicate<String> id, Predicate<CommunityRule> rule) {
        return rules().entrySet().stream()
                .anyMatch(place -> id.test(place.getKey()) && rule.test(place.getValue()));
    }

    private Map<String, CommunityRule> rules() {
        return places == null ? Map.of() : places;
    }

    private static String key(String id) {
        return id.toLowerCase(Locale.ROOT);
    }
}
