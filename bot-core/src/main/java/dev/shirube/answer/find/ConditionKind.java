package dev.shirube.answer.find;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a condition is about, and with that where guides tell it. */
enum ConditionKind {
    /** Where the work is done. */
    REMOTE,
    /** How one begins. */
    ENTRY,
    /** That no school is asked for. */
    SCHOOLING,
    /** A language. */
    ENGLISH,
    /** Being one's own boss. */
    FREELANCE,
    /** How much overtime there is. */
    HOURS,
    /** What machines take over. */
    AI,
    /** What machines leave to people, which takes a word for each of the two. */
    LEFT_TO_PEOPLE,
    /** An employer. */
    EMPLOYER,
    /** What is paid beside the wage. */
    EXTRA_PAY,
    /** What the work is like: its hours, its places, its people, what it takes of one. */
    NATURE,
    /** What is used, known or done. */
    OTHER;

    /** Where what is used, known or done is told of others, or of days to come. */
    private static final Set<String> OF_OTHERS =
            Set.of(
                    "teamwork",
                    "collaboration-inside",
                    "collaboration-outside",
                    "outlook",
                    "ai",
                    "career-path",
                    "change-job",
                    "companies",
                    "salary",
                    "raise",
                    "summary");

    /** Where what work is like is told of the jobs that come after. */
    private static final Set<String> OF_CAREERS = Set.of("career-path", "change-job");

    /** What makes the word before it part of another one: 「リモート会議」, 「未経験の業界」. */
    private static final Pattern OTHER_WORD =
            Pattern.compile(
                    "^(?:ワーク)?(?:先|費|元請|時代|会議|ミーティング|ツール|デスクトップ|アクセス|サポート|接続|リポジトリ|勤務者(?!も|が多)|の(?:業界|領域|分野|技術|言語|こと)|領域|分野|業務|教材|版|字幕|圏|表記|[〜~\\-–～]\\s?[0-9０-９]|[〜～~]|"
                        + " (?:access|desktop|meeting|repositor|call|support))",
                    Pattern.CASE_INSENSITIVE);

    /** Whether a word of this kind, with what stands behind it, is that word. */
    boolean isMeant(String behind) {
        return this == OTHER
                || this == EXTRA_PAY
                || this == EMPLOYER
                || this == NATURE
                || this == LEFT_TO_PEOPLE
                || !OTHER_WORD.matcher(behind).find();
    }

    /** Whether its own words deny: 「学歴は問われません」. */
    boolean isSaidByDenials() {
        return this == LEFT_TO_PEOPLE || this == SCHOOLING;
    }

    boolean isNeverToldIn(String topic) {
        return switch (this) {
            case OTHER -> OF_OTHERS.contains(topic);
            case NATURE -> OF_CAREERS.contains(topic);
            default -> false;
        };
    }

    /** Whether a heading alone may say it: 「未経験者の学習計画」. */
    boolean isToldByHeadings() {
        return this != EMPLOYER && this != LEFT_TO_PEOPLE;
    }

    /** Whether it is one of many things, which is left out where no guide says it beside others. */
    boolean isOwnWords() {
        return this == OTHER || this == NATURE;
    }

    /** Whether a guide that denies it in one section says so in none. */
    boolean isTakenBackAnywhere() {
        return !isOwnWords();
    }

    /** The topic under which guides tell of it, whatever they say. */
    Optional<String> topic() {
        return switch (this) {
            case REMOTE -> Optional.of("remote");
            case ENTRY, SCHOOLING -> Optional.of("entry");
            case FREELANCE -> Optional.of("freelance");
            case HOURS -> Optional.of("hours");
            case AI, LEFT_TO_PEOPLE -> Optional.of("ai");
            case ENGLISH, EMPLOYER, EXTRA_PAY, NATURE, OTHER -> Optional.empty();
        };
    }

    boolean isToldIn(String topic) {
        return switch (this) {
            case REMOTE ->
                    Set.of("remote", "hours", "companies", "outlook", "about").contains(topic);
            case ENTRY, SCHOOLING ->
                    Set.of("entry", "learning", "aptitude", "career-path", "salary")
                            .contains(topic);
            case ENGLISH ->
                    Set.of("skills", "soft-skills", "communication", "companies").contains(topic);
            case FREELANCE -> Set.of("freelance", "career-path", "salary").contains(topic);
            case HOURS -> Set.of("hours", "day", "salary", "companies").contains(topic);
            case AI, LEFT_TO_PEOPLE -> Set.of("ai", "outlook").contains(topic);
            case EXTRA_PAY -> Set.of("salary", "raise", "benefits").contains(topic);
            case EMPLOYER -> topic.equals("companies");
            case NATURE ->
                    Set.of("hours", "family", "body", "day", "aptitude", "companies", "hardship")
                            .contains(topic);
            case OTHER ->
                    Set.of("skills", "hard-skills", "tools", "duties", "methods", "day")
                            .contains(topic);
        };
    }
}
