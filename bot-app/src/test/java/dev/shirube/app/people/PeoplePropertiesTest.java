package dev.shirube.app.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shirube.chat.people.HelpRoute;

import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import java.time.Duration;
import java.util.Map;
import java.util.Set;

class PeoplePropertiesTest {

    private static PeopleProperties bind(Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings))
                .bindOrCreate("shirube.people", PeopleProperties.class);
    }

    @Test
    void nobodyIsAskedUnlessSomebodyIsNamed() {
        PeopleProperties nothing = bind(Map.of());

        assertThat(nothing.sorted()).isEmpty();
        assertThat(nothing.remindAfter()).isEqualTo(Duration.ofHours(24));
    }

    @Test
    void theMostSpecificRouteComesFirst() {
        PeopleProperties routes =
                bind(
                        Map.of(
                                "shirube.people.routes.a.platform", "slack",
                                "shirube.people.routes.a.channel", "CALL",
                                "shirube.people.routes.b.platform", "slack",
                                "shirube.people.routes.b.channel", "CPLACE",
                                "shirube.people.routes.b.places", "C1,C2",
                                "shirube.people.routes.c.platform", "slack",
                                "shirube.people.routes.c.channel", "CJOB",
                                "shirube.people.routes.c.mention", "S1",
                                "shirube.people.routes.c.jobs", "smith"));

        assertThat(routes.sorted())
                .containsExactly(
                        new HelpRoute("slack", "CJOB", "S1", Set.of(), Set.of("smith")),
                        new HelpRoute("slack", "CPLACE", "", Set.of("C1", "C2"), Set.of()),
                        new HelpRoute("slack", "CALL", "", Set.of(), Set.of()));
    }

    @Test
    void whatCannotBeUsedIsNamed() {
        assertThatThrownBy(() -> bind(Map.of("shirube.people.routes.a.channel", "C1")))
                .hasRootCauseMessage(
                        "shirube.people.routes.a.platform must be slack, discord or mattermost");
        assertThatThrownBy(() ->
                        bind(
                                Map.of(
                                        "shirube.people.routes.a.platform", "slack",
                                        "shirube.people.routes.a.channel", "#general")))
                .hasRootCauseMessage(
                        "shirube.people.routes.a.channel must be the id of a channel, for example"
                                + " C0123ABCD");
    }
}
