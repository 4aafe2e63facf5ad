package dev.shirube.mattermost;

import dev.shirube.text.Language;
import dev.shirube.text.MessageBundle;

/** Something that only the Mattermost adapter says. The words lie in the bundles beside it. */
enum MattermostMessageKey {
    /** Label of the button that turns the page: its number, number of pages. */
    MORE,
    /** Label of the button that shows the section from its beginning. */
    ALL,
    /** Placeholder of the menu of choices. */
    CHOOSE,
    /** Above choices that can only be written. */
    WRITE,
    /** The bot may not speak in a channel. */
    NOT_HERE,
    /** Above a reply that comes directly, since it cannot be shown in its channel. */
    INSTEAD,
    /** Above an answer that nobody called for. */
    UNCALLED,
    /** On the button that takes such an answer back. */
    WITHDRAW,
    /** Told to those who may not take it back. */
    NOT_YOURS,
    /** Above an answer for somebody else: that person, and who asks. */
    FOR_PERSON,
    /** Nobody can tell who is meant by a name behind {@code for}. */
    FOR_WHOM;

    private static final MessageBundle WORDS = MessageBundle.beside(MattermostMessageKey.class);

    /** Returns the words, with the arguments as they are. */
    String in(Language language, Object... arguments) {
        return WORDS.text(language, this, arguments);
    }
}
