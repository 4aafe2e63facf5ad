package dev.shirube.app;

import java.lang.reflect.InvocationTargetException;

/// The first class of the packed program: hands over to the program, or says in one line that the
/// Java it was started with is too old.
///
/// The build compiles this one class once more for Java 8 and puts it into the jar in place of the
/// other; everything else needs Java 25. So it names the program only by reflection, and uses
/// nothing newer than Java 8.
public final class Launcher {

    private static final int REQUIRED = 25;
    private static final int WRONG_USAGE = 2;
    private static final String PROGRAM = "dev.shirube.app.ShirubeApplication";

    private Launcher() {}

    /// Checks the Java version, then starts the program.
    ///
    /// @param args the command line
    /// @throws Throwable whatever the program throws
    public static void main(String[] args) throws Throwable {
        String found = System.getProperty("java.specification.version", "unknown");
        if (!isEnough(found)) {
            System.err.println(
                    "Shirube needs Java "
                            + REQUIRED
                            + " or newer, but this is Java "
                            + found
                            + ".");
            System.exit(WRONG_USAGE);
        }
        try {
            Class.forName(PROGRAM).getMethod("main", String[].class).invoke(null, (Object) args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    static boolean isEnough(String specificationVersion) {
        try {
            return Integer.parseInt(specificationVersion) >= REQUIRED;
        } catch (NumberFormatException e) {
            return false; // "1.8" and before
        }
    }
}
