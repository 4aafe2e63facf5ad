package dev.shirube.search;

import org.jspecify.annotations.Nullable;

import java.io.IOException;

/** How well terms fit some texts of a field. For use by one thread. */
interface TermFits {

    /**
     * Returns how well a term fits.
     *
     * @param term the term
     * @return its fits; null where no text of the field has it
     * @throws IOException if Lucene fails
     */
    @Nullable Fits of(String term) throws IOException;
}
