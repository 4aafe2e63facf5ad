package dev.shirube.chat.platform;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rules of all places of a platform.
 *
 * @param fallback the rule of places that have none of their own
 * @param places the rules by the platform's id of the place; upper and lower case are the same,
 *     since environment variables know no other
 */
public record PlaceRules(PlaceRule fallback, Map<String, PlaceRule> places) {

    /** Copies the rules. */
    public PlaceRules {
        var copy = new HashMap<String, PlaceRule>();
        places.forEach((id, rule) -> copy.merge(key(id), rule, PlaceRule::orElse));
        places = Map.copyOf(copy);
    }

    /**
     * Returns the rule of a place.
     *
     * @param ids the place and what it lies in, the most specific first: thread, channel, server
     * @return the rules of all of them, and the fallback, merged field by field; of several that
     *     say something the most specific is right
     */
    public PlaceRule of(String... ids) {
        PlaceRule rule = PlaceRule.NONE;
        for (String id : ids) {
            rule = rule.orElse(places.getOrDefault(key(id), PlaceRule.NONE));
        }
        return rule.orElse(fallback);
    }

    /**
     * Returns which guides may be asked in places that name some.
     *
     * @return the slugs of each place, no two the same
     */
    public Set<Set<String>> selections() {
        return Stream.concat(Stream.of(fallback), places.values().stream())
                .map(PlaceRule::guides)
                .filter(guides -> !guides.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String key(String id) {
        return id.toLowerCase(Locale.ROOT);
    }
}
