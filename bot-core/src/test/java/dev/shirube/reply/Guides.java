package dev.shirube.reply;

import dev.shirube.answer.Candidate;
import dev.shirube.content.Block;
import dev.shirube.content.Span;
import dev.shirube.guide.FrontMatter;
import dev.shirube.guide.Guide;
import dev.shirube.guide.Passage;
import dev.shirube.guide.Section;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.vocabulary.Label;
import dev.shirube.vocabulary.Topic;
import dev.shirube.vocabulary.Vocabulary;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Small guides for the tests of replies. */
final class Guides {

    static final Topic DUTIES = topic("duties", "主な業務", "Duties");
    static final Topic SALARY = topic("salary", "年収", "Salary");
    static final Topic SKILLS = topic("skills", "スキル", "Skills");
    static final Topic OUTLOOK = topic("outlook", "将来性", "Outlook");

    static final Vocabulary VOCABULARY =
            new Vocabulary(
                    List.of(DUTIES, SALARY, SKILLS, OUTLOOK),
                    List.of(),
                    List.of(),
                    List.of(),
                    Map.of(),
                    List.of(),
                    Map.of(),
                    List.of(),
                    Map.of());

    private Guides() {}

    private static Topic topic(String id, String ja, String en) {
        return new Topic(
                id,
                new Label(ja, en),
                List.of(id, ja),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of());
    }

    /** A career guide: salary with a caveat, duties with parts, skills with a long table. */
    static Guide cto() {
        return guide("cto", "[完全ガイド] CTO: 最高技術責任者", "CTOの年収・将来性は？", List.of("vp_of_engineering"))
                .section(2, "💰 日本での推定年収", "salary", salaryTable("800"), note())
                .section(2, "2️⃣ 主な業務", "duties", paragraph("CTOの業務は多岐にわたります。"))
                .section(3, "1. 技術戦略の策定", null, paragraph("技術戦略を決めます。"))
                .section(3, "2. 組織づくり", null, paragraph("組織をつくります。"))
                .section(2, "3️⃣ 必要なスキル", "skills", paragraph("次のとおりです。"), skillTable())
                .build();
    }

    /** A guide whose file name and slug differ, with salary but no outlook. */
    static Guide vpoe() {
        return guide("vpoe", "[完全ガイド] VPoE: 組織を率いる", "VPoEの年収は？", List.of("cto", "tech_lead"))
                .file("vp_of_engineering.md")
                .section(2, "💰 日本での推定年収", "salary", salaryTable("1,000"))
                .build();
    }

    static Snapshot loaded() {
        return Snapshot.of(VOCABULARY, List.of(cto(), vpoe()));
    }

    static Block.Table salaryTable(String from) {
        return table(
                List.of("経験年数", "年収 (万円)"),
                List.of(
                        List.of("ジュニア (0-3年)", from + " - 1,200"),
                        List.of("シニア (7年以上)", "1,800+")));
    }

    static Block note() {
        return paragraph("※公開情報に基づく推定値です。");
    }

    static Block.Table skillTable() {
        var rows = new ArrayList<List<String>>();
        for (int i = 1; i <= 12; i++) {
            rows.add(List.of("スキル" + i, "説明" + i));
        }
        return table(List.of("スキル", "説明"), rows);
    }

    static Block paragraph(String text) {
        return Block.Paragraph.of(text);
    }

    static Block.Table table(List<String> header, List<List<String>> rows) {
        return new Block.Table(cells(header), rows.stream().map(Guides::cells).toList());
    }

    static Block.ListBlock bullets(Block... items) {
        return new Block.ListBlock(
                false, 1, List.of(items).stream().map(i -> new Block.Item(List.of(i))).toList());
    }

    private static List<Block.Cell> cells(List<String> texts) {
        return texts.stream()
                .map(t -> new Block.Cell(t.isEmpty() ? List.of() : List.of(Span.plain(t))))
                .toList();
    }

    static Section section(Guide guide, String title) {
        return guide.sections().stream()
                .filter(section -> section.title().contains(title))
                .findFirst()
                .orElseThrow();
    }

    /** A candidate that quotes blocks of a section; without blocks one that quotes no passage. */
    static Candidate candidate(Guide guide, String title, Passage.Kind kind, Block... blocks) {
        Passage passage =
                blocks.length == 0 ? null : new Passage(0, kind, List.of(blocks), "not used here");
        return new Candidate(guide, section(guide, title), passage, 0.9);
    }

    /** A row of a table as a passage has it: with the header. */
    static Block row(Block.Table table, int row) {
        return new Block.Table(table.header(), List.of(table.rows().get(row)));
    }

    static Builder guide(String slug, String heading, String title, List<String> related) {
        return new Builder(slug, heading, title, related);
    }

    /** Collects sections; the path and the parent follow from the levels. */
    static final class Builder {
        private final FrontMatter frontMatter;
        private final String heading;
        private final List<Section> sections = new ArrayList<>();
        private String file;

        private Builder(String slug, String heading, String title, List<String> related) {
            this.file = slug + ".md";
            this.heading = heading;
            this.frontMatter =
                    new FrontMatter(
                            slug,
                            title,
                            "engineering",
                            List.of(),
                            List.of(),
                            List.of(),
                            related,
                            "",
                            null,
                            null,
                            slug.equals("cto") ? "2026-06-23" : null,
                            Map.of(),
                            Map.of());
        }

        Builder file(String name) {
            file = name;
            return this;
        }

        Builder section(int level, String title, @Nullable String topic, Block... blocks) {
            Section parent = null;
            for (Section earlier : sections) {
                parent = earlier.level() < level ? earlier : parent;
            }
            var path = new ArrayList<String>(parent == null ? List.of() : parent.path());
            path.add(title);
            int ordinal = sections.size();
            String inherited = parent == null ? null : parent.topic();
            sections.add(
                    new Section(
                            frontMatter.slug() + "-" + ordinal,
                            ordinal,
                            parent == null ? -1 : parent.ordinal(),
                            level,
                            title,
                            path,
                            topic == null ? inherited : topic,
                            topic != null,
                            null,
                            List.of(blocks),
                            List.of(),
                            ordinal + 1));
            return this;
        }

        Guide build() {
            return new Guide(file, frontMatter, heading, sections);
        }
    }
}
