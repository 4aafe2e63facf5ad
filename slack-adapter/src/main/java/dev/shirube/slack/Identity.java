package dev.shirube.slack;

import java.util.Set;

/**
 * Who the bot is in the workspace that its token belongs to.
 *
 * @param user the id of its user
 * @param name the name of its user
 * @param team the id of the workspace
 * @param scopes what it may do; empty where the server does not tell
 */
record Identity(String user, String name, String team, Set<String> scopes) {

    /** Copies the set. */
    Identity {
        scopes = Set.copyOf(scopes);
    }

    /** Returns whether the bot may do something, as far as it is known. */
    boolean may(String scope) {
        return scopes.isEmpty() || scopes.contains(scope);
    }
}
