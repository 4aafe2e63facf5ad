package dev.shirube.app;

import java.lang.reflect.InvocationTargetException;

/// Starts the program, or says in one line that the Java it was started with is too old.
///
/// The build compiles this one class for Java 17, the oldest that the jar's own loader runs on; all
/// the others need Java 25. It therefore names the application only by reflection.
public final class Launcher {

    private static final int REQUIRED = 25;
    private static final int WRONG_USAGE = 2;

    private Launcher() {}

    /// Checks the Java version, then hands over to the application.
    ///
    /// @param args the command line
    /// @throws Throwable whatever the application throws
    public static void main(String[] args) throws Throwable {
        int found = Runtime.version().feature();
        if (found < REQUIRED) {
            System.err.println(
                    "Shirube needs Java " + REQUIRED + " or newer, but this is Java " + found + ".");
            System.exit(WRONG_USAGE);
        }
        try {
            Class.forName("dev.shirube.app.ShirubeApplication")
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
