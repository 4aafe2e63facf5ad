package dev.shirube.app.people;

import dev.shirube.chat.people.HelpRoute;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The settings of asking a person.
 *
 * @param routes Who is asked what guides do not answer, by a name of one's own. Without any it is
 *     not offered.
 * @param remindAfter How long nobody may have taken a question before those who may are reminded.
 */
@ConfigurationProperties("shirube.people")
public record PeopleProperties(
        @Nullable Map<String, Route> routes, @DefaultValue("24h") Duration remindAfter) {

    private static final String ROUTES = "shirube.people.routes.";
    private static final Set<String> PLATFORMS = Set.of("slack", "discord", "mattermost");

    /** Checks the routes. */
    public PeopleProperties {
        routes = routes == null ? Map.of() : Map.copyOf(routes);
        routes.forEach(PeopleProperties::check);
        if (remindAfter.isNegative() || remindAfter.isZero()) {
            throw new IllegalArgumentException(
                    "shirube.people.remind-after must be positive, for example 24h");
        }
    }

    private static void check(String name, Route route) {
        if (!PLATFORMS.contains(route.platform)) {
            throw new IllegalArgumentException(
                    ROUTES + name + ".platform must be slack, discord or mattermost");
        }
        if (!route.channel.matches("[A-Za-z0-9]{1,40}")) {
            throw new IllegalArgumentException(
                    ROUTES + name + ".channel must be the id of a channel, for example C0123ABCD");
        }
    }

    /**
     * Who is asked.
     *
     * @param platform The platform on which it holds: slack, discord or mattermost.
     * @param channel The channel that questions are posted in, by its id.
     * @param mention Who is called there.
     * @param places The channels, threads, workspaces, servers or teams in which it holds.
     * @param jobs The slugs of the guides on whose jobs it holds.
     */
    public record Route(
            @DefaultValue("") String platform,
            @DefaultValue("") String channel,
            @DefaultValue("") String mention,
            @DefaultValue List<String> places,
            @DefaultValue List<String> jobs) {

        /** Copies the lists. */
        public Route {
            places = List.copyOf(places);
            jobs = List.copyOf(jobs);
        }

        private HelpRoute route() {
            return new HelpRoute(
                    platform, channel, mention.strip(), Set.copyOf(places), Set.copyOf(jobs));
        }
    }

    /** Returns the routes, those for some jobs first, then those for some places. */
    List<HelpRoute> sorted() {
        Map<String, Route> named = routes == null ? Map.of() : routes;
        return named.entrySet().stream()
                .sorted(
                        Comparator.comparing(
                                        (Map.Entry<String, Route> r) -> r.getValue().jobs.isEmpty())
                                .thenComparing(r -> r.getValue().places.isEmpty())
                                .thenComparing(Map.Entry::getKey))
                .map(entry -> entry.getValue().route())
                .toList();
    }
}
