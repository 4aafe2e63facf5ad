package dev.shirube.reply;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Where a passage comes from.
 *
 * @param guide the title of the guide
 * @param path the headings from H2 down to the section, possibly none
 * @param link the address of the guide or section, or null where no link template is configured
 * @param date the date of publication as the guide writes it, or null; readers of the JSON of the
 *     web page's interface are told it
 * @param caveat the guide's own caveat on its figures, such as 「※…推定値です」, or null
 * @param age how old the guide is, in the language of the reply, to be shown beside it; null where
 *     it does not tell, or its caveat does
 */
public record Source(
        String guide,
        List<String> path,
        @Nullable String link,
        @Nullable String date,
        @Nullable String caveat,
        @Nullable String age) {

    /** Copies the path. */
    public Source {
        path = List.copyOf(path);
    }
}
