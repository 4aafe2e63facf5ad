package dev.shirube.chat.people;

import java.io.IOException;

/** Keeps drafts where whoever looks after the guides finds them. No guide reads them. */
@FunctionalInterface
public interface Drafts {

    /**
     * Keeps a draft.
     *
     * @param draft the draft
     * @throws IOException if it cannot be kept
     */
    void save(Draft draft) throws IOException;
}
