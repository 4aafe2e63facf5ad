package dev.shirube.guide.frontmatter;

import dev.shirube.diagnostic.Diagnostics;
import dev.shirube.guide.FrontMatter;
import dev.shirube.guide.Upkeep;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Turns the front matter of one file into {@link FrontMatter}. Reports all that is wrong with it at
 * once: a missing or unusable slug or title is an error, anything else a warning.
 */
public final class FrontMatterReader {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9_-]{1,64}");
    private static final Pattern COMMAS = Pattern.compile("[,、，]");

    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final int firstLine;
    private final Diagnostics problems;

    private FrontMatterReader(int firstLine, Diagnostics problems) {
        this.firstLine = firstLine;
        this.problems = problems;
    }

    /**
     * Reads front matter.
     *
     * @param block the front matter as found in the file
     * @param problems receives what is wrong
     * @return the front matter, or nothing after an error
     */
    public static Optional<FrontMatter> read(FrontMatterBlock block, Diagnostics problems) {
        List<Field> fields =
                switch (block.format()) {
                    case JSON -> JsonFields.read(block.text(), block.line(), problems);
                    case YAML -> YamlFields.read(block.text(), block.line(), problems);
                };
        // Broken syntax hides whatever comes after it: "slug is missing" would only mislead.
        if (problems.hasErrors()) {
            return Optional.empty();
        }
        var reader = new FrontMatterReader(block.line(), problems);
        fields.forEach(reader::add);
        FrontMatter frontMatter = reader.build();
        return problems.hasErrors() ? Optional.empty() : Optional.of(frontMatter);
    }

    private void add(Field field) {
        Field first = fields.putIfAbsent(field.name(), field);
        if (first != null) {
            problems.warning(
                    field.line(),
                    "%s is given twice; the one of line %d counts"
                            .formatted(field.name(), first.line()));
        }
    }

    private FrontMatter build() {
        return new FrontMatter(
                slug(),
                required("title"),
                text("category", ""),
                aliases(),
                list("keywords"),
                list("tags"),
                list("related_jobs"),
                text("meta_description", ""),
                optional("thumbnail"),
                optional("hero_image"),
                optional("published_at"),
                sampleQuestions(),
                rest());
    }

    private String slug() {
        Field field = fields.get("slug");
        String slug = required("slug");
        if (field != null && !slug.isEmpty() && !SLUG.matcher(slug).matches()) {
            problems.error(
                    field.line(),
                    "slug \"%s\" may only have lower-case letters a-z, digits, _ and -, at most 64"
                            .formatted(slug));
        }
        return slug;
    }

    private String required(String name) {
        return switch (take(name)) {
            case Missing() -> {
                problems.error(firstLine, name + " is missing");
                yield "";
            }
            case Wrong(Field field) -> {
                problems.error(field.line(), name + " must be text");
                yield "";
            }
            case Found(String text) -> text;
        };
    }

    private @Nullable String optional(String name) {
        return switch (take(name)) {
            case Missing() -> null;
            case Wrong(Field field) -> {
                problems.warning(field.line(), name + " must be text; it is left out");
                yield null;
            }
            case Found(String text) -> text;
        };
    }

    private String text(String name, String otherwise) {
        String text = optional(name);
        return text == null ? otherwise : text;
    }

    private List<String> list(String name) {
        Field field = fields.remove(name);
        return switch (field == null ? new Field.Absent() : field.value()) {
            case Field.Absent() -> List.of();
            case Field.Items(List<String> items) -> tidy(items);
            case Field.Text(String text, boolean quoted) when quoted ->
                    tidy(Arrays.asList(COMMAS.split(text)));
            case Field.Text _, Field.Nested _ -> {
                problems.warning(
                        field == null ? firstLine : field.line(),
                        name + " must be a list of texts, or one text with commas; it is left out");
                yield List.of();
            }
        };
    }

    /** Names; an address is one of a page, as Hugo has them under this key. */
    private List<String> aliases() {
        return list("aliases").stream().filter(alias -> alias.indexOf('/') < 0).toList();
    }

    /** Each is a heading, a bar, and a question that the section with that heading answers. */
    private Map<String, List<String>> sampleQuestions() {
        Field field = fields.get("sample_questions");
        var samples = new LinkedHashMap<String, List<String>>();
        for (String line : list("sample_questions")) {
            int bar = line.lastIndexOf('|');
            String heading = line.substring(0, Math.max(bar, 0)).strip();
            String question = line.substring(bar + 1).strip();
            if (heading.isEmpty() || question.isEmpty()) {
                problems.warning(
                        field == null ? firstLine : field.line(),
                        "sample_questions must be written as \"heading | question\", not \"%s\""
                                .formatted(line));
            } else {
                samples.computeIfAbsent(heading, h -> new ArrayList<>()).add(question);
            }
        }
        return samples;
    }

    private static List<String> tidy(List<String> items) {
        return items.stream().map(String::strip).filter(item -> !item.isEmpty()).toList();
    }

    private Map<String, String> rest() {
        Field review = fields.get(Upkeep.REVIEW_BY);
        if (review != null && Upkeep.date(review.value().asText()).isEmpty()) {
            problems.warning(
                    review.line(),
                    "review_by must be a date such as 2027-01-31, not \"%s\""
                            .formatted(review.value().asText()));
        }
        var rest = new LinkedHashMap<String, String>();
        fields.forEach((name, field) -> rest.put(name, field.value().asText()));
        return rest;
    }

    private Taken take(String name) {
        Field field = fields.remove(name);
        return switch (field == null ? new Field.Absent() : field.value()) {
            case Field.Absent() -> new Missing();
            case Field.Text(String text, boolean quoted) when quoted ->
                    text.isBlank() ? new Missing() : new Found(text.strip());
            case Field.Text _, Field.Items _, Field.Nested _ ->
                    field == null ? new Missing() : new Wrong(field);
        };
    }

    /** What was found under a key that should hold text. */
    private sealed interface Taken {}

    private record Missing() implements Taken {}

    private record Wrong(Field field) implements Taken {}

    private record Found(String text) implements Taken {}
}
