package dev.shirube.app.config;

import dev.shirube.app.setting.ServiceSettings;
import dev.shirube.app.setting.ShirubeProperties;
import dev.shirube.chat.request.Origin;

import org.springframework.core.env.Environment;

import java.util.Set;
import java.util.function.Predicate;

/**
 * Who gets to see what is wrong with the guides: the people at this machine, in the terminal and in
 * the chat page as long as nobody else can open it, and those whom the settings name.
 *
 * @param named the people that the settings name, {@code platform:person} each
 * @param pageIsLocal whether only people at this machine can open the chat page
 */
record Admins(Set<String> named, boolean pageIsLocal) implements Predicate<Origin> {

    /** Copies the set. */
    Admins {
        named = Set.copyOf(named);
    }

    static Admins of(ShirubeProperties settings, Environment environment) {
        // A name of its own means that something stands before the page, and people before that.
        boolean named =
                !environment.getProperty("shirube.web.hosts", "").isBlank()
                        || environment.containsProperty("shirube.web.hosts[0]");
        return new Admins(
                Set.copyOf(settings.admins()), ServiceSettings.isLocal(environment) && !named);
    }

    @Override
    public boolean test(Origin origin) {
        return switch (origin.platform()) {
            case "console" -> true;
            case "web" -> pageIsLocal;
            default -> named.contains(origin.platform() + ":" + origin.person());
        };
    }
}
