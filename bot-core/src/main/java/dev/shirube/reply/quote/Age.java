package dev.shirube.reply.quote;

import dev.shirube.guide.AsOf;
import dev.shirube.guide.Guide;
import dev.shirube.reply.Messages;
import dev.shirube.reply.Phrase;
import dev.shirube.text.Language;

import org.jspecify.annotations.Nullable;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;

/** Says how old a guide is. */
final class Age {

    private Age() {}

    /**
     * Returns the month that a guide tells of, in words.
     *
     * @param caveat what stands beside it: where that names the year, the age is not said twice
     * @return the words; the date as written where it cannot be read; null where there is none
     */
    static @Nullable String of(
            Guide guide, @Nullable String caveat, Messages messages, Language language) {
        AsOf asOf = AsOf.of(guide.frontMatter()).orElse(null);
        if (asOf == null) {
            return guide.frontMatter().publishedAt();
        }
        String year = Integer.toString(asOf.year());
        if (caveat != null && caveat.contains(year)) {
            return null;
        }
        return asOf.month() == 0
                ? messages.text(language, Phrase.AS_OF_YEAR, year)
                : messages.text(language, Phrase.AS_OF, year, month(asOf.month(), language));
    }

    private static String month(int month, Language language) {
        return switch (language) {
            case JA -> month + "月";
            case EN -> Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        };
    }
}
