package dev.shirube.app.setting;

import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.util.ClassUtils;

import java.util.Optional;

/**
 * Refuses values that are not of the type of their setting. The service would find them where they
 * are read; a command reads few of them and would pass over the rest, which then fail elsewhere.
 */
final class ValueTypes {

    private ValueTypes() {}

    /** Reads each setting that somebody has given, and fails as that part would that takes it. */
    static void check(ConfigurableEnvironment environment) {
        Binder binder = Binder.get(environment);
        for (KnownSetting setting : KnownSettings.given(environment)) {
            type(setting.type()).ifPresent(type -> binder.bind(setting.name(), Bindable.of(type)));
        }
    }

    /** Of lists and maps only the names below them are known. */
    private static Optional<Class<?>> type(String name) {
        ClassLoader classes = ValueTypes.class.getClassLoader();
        return name.contains("<") || !ClassUtils.isPresent(name, classes)
                ? Optional.empty()
                : Optional.of(ClassUtils.resolveClassName(name, classes));
    }
}
