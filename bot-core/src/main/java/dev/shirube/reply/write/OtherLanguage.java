package dev.shirube.reply.write;

import dev.shirube.answer.Candidate;
import dev.shirube.content.Block;
import dev.shirube.guide.Guide;
import dev.shirube.guide.GuideLanguage;
import dev.shirube.reply.Phrase;
import dev.shirube.reply.part.Bullets;
import dev.shirube.reply.part.GuideName;
import dev.shirube.reply.part.ReplyContext;
import dev.shirube.text.Language;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Says that something is quoted in another language than that of the person, where some guides are
 * in two languages: where none is, everybody knows what language the guides are in.
 */
record OtherLanguage(ReplyContext context) {

    /** Returns a word about it for each guide that is in another language, possibly none. */
    Stream<Block> of(List<Candidate> given) {
        return context.loaded().translations().isEmpty()
                ? Stream.empty()
                : given.stream()
                        .filter(c -> GuideLanguage.of(c.guide()) != context.language())
                        .map(this::word)
                        .distinct()
                        .map(Bullets::paragraph);
    }

    private String word(Candidate candidate) {
        Optional<Guide> own = context.loaded().translations().of(candidate.guide());
        String job = GuideName.of(candidate.guide());
        Language written = GuideLanguage.of(candidate.guide());
        if (own.isEmpty()) {
            return context.text(Phrase.GUIDE_IN_OTHER_LANGUAGE, job, name(written));
        }
        String topic = candidate.section().topic();
        boolean told =
                topic == null
                        || own.get().sections().stream()
                                .anyMatch(section -> context.loaded().isAbout(section, topic));
        return told
                ? context.text(Phrase.FROM_OTHER_LANGUAGE, name(written))
                : context.text(
                        Phrase.ONLY_IN_OTHER_LANGUAGE, name(context.language()), name(written));
    }

    private String name(Language language) {
        return context.text(language == Language.JA ? Phrase.JAPANESE : Phrase.ENGLISH);
    }
}
