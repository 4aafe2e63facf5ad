package dev.shirube.chat.log;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why an answer did not help. */
public enum Complaint {
    /** Another section would have been the right one. */
    WRONG_SECTION,
    /** It was so once. */
    OUT_OF_DATE,
    /** Something is missing in it. */
    INCOMPLETE,
    /** The question meant something else. */
    NOT_MEANT;

    /**
     * Returns the name that is kept and written to reports.
     *
     * @return the name in lower case, its words joined by hyphens
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Finds a complaint by its name.
     *
     * @param id what {@link #id()} returns, or anything else
     * @return the complaint, or nothing
     */
    public static Optional<Complaint> byId(String id) {
        return Arrays.stream(values()).filter(complaint -> complaint.id().equals(id)).findFirst();
    }
}
