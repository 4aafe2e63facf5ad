package dev.shirube.app.setting;

import dev.shirube.reply.part.ReplySettings;
import dev.shirube.text.Language;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;
import java.util.List;

/**
 * The settings of the bot.
 *
 * @param language The language of the bot's own words where the question does not tell.
 * @param guides Where the guides are.
 * @param vocabulary What the bot knows beside the guides.
 * @param chat What a chat may cost and what is kept of it.
 * @param meaning How the bot knows what texts mean.
 * @param data Where the bot keeps what it would else have to make again.
 * @param store What is kept of questions.
 * @param web How others reach the chat page.
 * @param admins People who see in the help what is wrong with the guides, each as platform:person,
 *     for example slack:U012AB3CD.
 */
@ConfigurationProperties("shirube")
public record ShirubeProperties(
        @DefaultValue("ja") Language language,
        @DefaultValue Guides guides,
        @DefaultValue Vocabulary vocabulary,
        @DefaultValue Chat chat,
        @DefaultValue Meaning meaning,
        @DefaultValue Data data,
        @DefaultValue Store store,
        @DefaultValue Web web,
        @DefaultValue List<String> admins) {

    /** Copies the list and checks that each admin has a platform. */
    public ShirubeProperties {
        admins = List.copyOf(admins);
        for (String admin : admins) {
            if (!admin.matches("[a-z]+:\\S+")) {
                throw new BadSettingException(
                        "shirube.admins",
                        "\"%s\" must be platform:person, for example slack:U012AB3CD"
                                .formatted(admin));
            }
        }
    }

    /**
     * Returns these settings with other guides.
     *
     * @param folders the folders of guides; none to leave them as they are
     * @return the settings
     */
    public ShirubeProperties withGuides(List<String> folders) {
        if (folders.isEmpty()) {
            return this;
        }
        var others =
                new Guides(folders, guides.linkTemplate, guides.imageBase, guides.reloadInterval);
        return new ShirubeProperties(
                language, others, vocabulary, chat, meaning, data, store, web, admins);
    }

    /**
     * Where the guides are.
     *
     * @param location Folders of guide files. Without any it is the folder "seeds" of the working
     *     directory, and where there is none the guides packed with the program.
     * @param linkTemplate Address of a section outside of the bot, with {slug} and {id} in place of
     *     the guide's slug and the section's id. Without one, replies have no links.
     * @param imageBase Address that relative image addresses are appended to. Without one, relative
     *     images are left out.
     * @param reloadInterval How often changed guides and vocabulary files are looked for while the
     *     bot runs.
     */
    public record Guides(
            @DefaultValue List<String> location,
            @Nullable String linkTemplate,
            @Nullable String imageBase,
            @DefaultValue("500ms") Duration reloadInterval) {

        /** Copies the list and checks the addresses. */
        public Guides {
            location = List.copyOf(location);
            linkTemplate = address("shirube.guides.link-template", linkTemplate);
            imageBase = address("shirube.guides.image-base", imageBase);
            if (linkTemplate != null && !linkTemplate.contains("{slug}")) {
                throw new BadSettingException(
                        "shirube.guides.link-template",
                        "\"%s\" must have {slug} in it".formatted(linkTemplate));
            }
            positive("shirube.guides.reload-interval", reloadInterval);
        }
    }

    /**
     * How others reach the chat page.
     *
     * @param publicUrl Address of the chat page as others type it, for example
     *     https://bot.example.org/. With it, replies elsewhere link to the answer on the page where
     *     the guides themselves have no address.
     */
    public record Web(@Nullable String publicUrl) {

        /** Checks the address. */
        public Web {
            publicUrl = address("shirube.web.public-url", publicUrl);
            if (publicUrl != null && !publicUrl.endsWith("/")) {
                publicUrl = publicUrl + "/";
            }
        }
    }

    /** {@return where guides and answers can be read outside of the bot} */
    public ReplySettings addresses() {
        return new ReplySettings(guides.linkTemplate, guides.imageBase, web.publicUrl);
    }

    private static @Nullable String address(String name, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        if (!value.matches("(?i)https?://[^/\\s]+\\S*")) {
            throw new BadSettingException(
                    name, "\"%s\" must be an http:// or https:// address".formatted(value));
        }
        return value;
    }

    /**
     * What the bot knows beside the guides.
     *
     * @param location Vocabulary files, or folders of them, merged over what is shipped.
     * @param support A file of places where people in distress can turn to, in place of those that
     *     are shipped.
     */
    public record Vocabulary(@DefaultValue List<String> location, @Nullable String support) {

        /** Copies the list. */
        public Vocabulary {
            location = List.copyOf(location);
        }
    }

    /**
     * How the bot knows what texts mean.
     *
     * @param enabled Whether a sentence encoder is used. Without it, words alone decide.
     * @param model Folder of another encoder: model.onnx and tokenizer.json. Without one it is the
     *     encoder that is packed with the program.
     * @param questionPrefix What the encoder of that folder wants before a question.
     * @param passagePrefix What the encoder of that folder wants before a text that may answer.
     */
    public record Meaning(
            @DefaultValue("true") boolean enabled,
            @Nullable String model,
            @DefaultValue("query: ") String questionPrefix,
            @DefaultValue("passage: ") String passagePrefix) {}

    /**
     * Where the bot keeps what it would else have to make again.
     *
     * @param dir Folder for it; made where it is missing. Without one it is the usual place of the
     *     system for data of a program, below the home folder.
     */
    public record Data(@Nullable String dir) {}

    /**
     * What is kept of questions.
     *
     * @param enabled Whether what is asked for, what came of it and what people think of it is
     *     kept, without the words and without the person.
     * @param words Whether the words of questions are kept, too, without mail addresses, telephone
     *     numbers, links and mentions in them.
     * @param keep How long anything is kept.
     */
    public record Store(
            @DefaultValue("true") boolean enabled,
            @DefaultValue("false") boolean words,
            @DefaultValue("90d") Duration keep) {

        /** Checks the length of time. */
        public Store {
            positive("shirube.store.keep", keep);
        }
    }

    /**
     * What a chat may cost and what is kept of it.
     *
     * @param maxLength The longest question that is read, in characters.
     * @param concurrent How many questions are worked on at once.
     * @param patience How long a question waits for its turn before the bot says that it is busy.
     * @param conversationExpiry How long a conversation is remembered after its last question.
     * @param conversations How many conversations are remembered.
     * @param recordQuestions Whether the log tells what came of each question: outcome, guide and
     *     section, but neither the words nor the person.
     * @param perPerson How often one person may ask.
     * @param perPlace How often the people of one channel may ask together.
     * @param perCommunity How often the people of one workspace or server may ask together.
     */
    public record Chat(
            @DefaultValue("1000") int maxLength,
            @DefaultValue("16") int concurrent,
            @DefaultValue("2s") Duration patience,
            @DefaultValue("30m") Duration conversationExpiry,
            @DefaultValue("10000") int conversations,
            @DefaultValue("false") boolean recordQuestions,
            @DefaultValue PerPerson perPerson,
            @DefaultValue PerPlace perPlace,
            @DefaultValue PerCommunity perCommunity) {

        /** Checks the numbers. */
        public Chat {
            positive("shirube.chat.max-length", maxLength);
            positive("shirube.chat.concurrent", concurrent);
            positive("shirube.chat.conversation-expiry", conversationExpiry);
            positive("shirube.chat.conversations", conversations);
            if (patience.isNegative()) {
                throw new BadSettingException("shirube.chat.patience", "must not be negative");
            }
        }
    }

    /**
     * How often one person may ask.
     *
     * @param burst How many questions at once.
     * @param refill The time after which one more is allowed.
     */
    public record PerPerson(@DefaultValue("20") int burst, @DefaultValue("1s") Duration refill) {

        /** Checks the numbers. */
        public PerPerson {
            positive("shirube.chat.per-person.burst", burst);
            positive("shirube.chat.per-person.refill", refill);
        }
    }

    /**
     * How often the people of one channel may ask together.
     *
     * @param burst How many questions at once.
     * @param refill The time after which one more is allowed.
     */
    public record PerPlace(@DefaultValue("100") int burst, @DefaultValue("100ms") Duration refill) {

        /** Checks the numbers. */
        public PerPlace {
            positive("shirube.chat.per-place.burst", burst);
            positive("shirube.chat.per-place.refill", refill);
        }
    }

    /**
     * How often the people of one workspace or server may ask together.
     *
     * @param burst How many questions at once.
     * @param refill The time after which one more is allowed.
     */
    public record PerCommunity(
            @DefaultValue("1000") int burst, @DefaultValue("20ms") Duration refill) {

        /** Checks the numbers. */
        public PerCommunity {
            positive("shirube.chat.per-community.burst", burst);
            positive("shirube.chat.per-community.refill", refill);
        }
    }

    private static void positive(String name, Duration value) {
        if (value.isNegative() || value.isZero()) {
            throw new BadSettingException(name, "must be longer than zero");
        }
    }

    private static void positive(String name, int value) {
        if (value < 1) {
            throw new BadSettingException(name, "must be at least 1");
        }
    }
}
