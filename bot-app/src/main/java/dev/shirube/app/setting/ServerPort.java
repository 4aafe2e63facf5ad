package dev.shirube.app.setting;

import org.springframework.core.env.Environment;

/** The port of the service, which Spring takes in any size and fails on without naming it. */
final class ServerPort {

    private static final String NAME = "server.port";
    private static final int LAST = 65_535;

    private ServerPort() {}

    /**
     * Checks the port.
     *
     * @throws BadSettingException if it is none
     */
    static void check(Environment environment) {
        String given = environment.getProperty(NAME, "8080").strip();
        // -1 is Spring's word for no port at all.
        if (!given.matches("-1|\\d{1,5}") || Integer.parseInt(given) > LAST) {
            throw new BadSettingException(
                    NAME,
                    "\"%s\" cannot be used; a number from 0 to %d is needed, for example 8080"
                            .formatted(given, LAST));
        }
    }
}
