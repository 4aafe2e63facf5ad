package dev.shirube.chat.suggest;

import dev.shirube.chat.conversation.GuideSelection;
import dev.shirube.chat.conversation.LanguageChoice;
import dev.shirube.reply.Messages;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.text.Language;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Suggests what to ask, before and while somebody types. Takes no turn and counts as no request.
 * Safe for use by several threads.
 */
public final class Suggestions {

    private final Supplier<Snapshot> guides;
    private final Messages messages;
    private final LanguageChoice languages;
    private final JobSuggestions jobs = new JobSuggestions();
    private final QuestionSuggestions questions;

    /**
     * Suggests from guides.
     *
     * @param guides gives the guides as they are now
     * @param messages has questions that fit any guide
     * @param languages chooses the language of a person
     */
    public Suggestions(Supplier<Snapshot> guides, Messages messages, LanguageChoice languages) {
        this.guides = guides;
        this.messages = messages;
        this.languages = languages;
        this.questions = new QuestionSuggestions(messages);
    }

    /**
     * Makes of an edition of the guides what is looked through while somebody types, so that nobody
     * waits for it.
     *
     * @param edition the guides, which may not be served yet
     */
    public void prepare(Snapshot edition) {
        jobs.prepare(edition);
        questions.prepare(edition);
    }

    /**
     * Returns what to show to somebody who has not asked anything yet.
     *
     * @param language the language to speak
     * @return the jobs and a few questions, the same ones until the guides change
     */
    public Welcome welcome(Language language) {
        return Welcome.of(guides.get().in(language), messages, language);
    }

    /**
     * Suggests jobs.
     *
     * @param typed what has been typed so far: nothing, a part of a name in any spelling, a slug or
     *     an alias
     * @param allowed the slugs of the guides that may be asked in that place; empty for all
     * @param locale the language that the platform tells of the person, or null
     * @param max how many to suggest at most
     * @return the jobs that fit, the best first, each once where it has guides in two languages
     */
    public List<JobSuggestion> jobs(
            String typed, Set<String> allowed, @Nullable Locale locale, int max) {
        Snapshot all = guides.get();
        Language language = languages.of(typed, locale);
        return jobs.of(all, typed, GuideSelection.offered(all, allowed, language), max);
    }

    /**
     * Suggests questions, by letters alone.
     *
     * @param typed what has been typed so far
     * @param allowed the slugs of the guides that may be asked in that place; empty for all
     * @param locale the language that the platform tells of the person, or null
     * @param max how many to suggest at most
     * @return questions and headings that have what was typed, the nearest first, each of at most
     *     100 UTF-16 code units; none where too little was typed
     */
    public List<String> questions(
            String typed, Set<String> allowed, @Nullable Locale locale, int max) {
        Snapshot all = guides.get();
        Language language = languages.of(typed, locale);
        return questions.of(
                all, typed, GuideSelection.offered(all, allowed, language), language, max);
    }

    /**
     * Suggests levels of experience.
     *
     * @param typed what has been typed so far, possibly nothing
     * @param locale the language that the platform tells of the person, or null
     * @return the levels that fit
     */
    public List<LevelSuggestion> levels(String typed, @Nullable Locale locale) {
        return LevelSuggestions.of(
                guides.get().vocabulary().levels(), typed, languages.of(typed, locale));
    }
}
