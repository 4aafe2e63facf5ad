package dev.shirube.bench.scale;

import java.util.List;
import java.util.Random;

/** Makes the Markdown of one guide, chapter by chapter. For use once. */
final class GuideMaker {

    private static final List<String> PARTNERS =
            List.of("経営層", "プロダクトマネージャー（PM）", "人事（HR）および採用部門", "営業部門", "カスタマーサポート部門", "法務部門");

    private static final List<String> STAGES =
            List.of("アシスタント", "ジュニア", "ミドル", "シニア", "チームリード", "部門責任者");

    private final MadeUpJob job;
    private final List<MadeUpJob> related;
    private final MadeUpSentences sentences;
    private final Random random;
    private final StringBuilder text = new StringBuilder();

    /** Prepares to make the guide of a job that has two related ones. */
    GuideMaker(MadeUpJob job, List<MadeUpJob> related, MadeUpSentences sentences, Random random) {
        this.job = job;
        this.related = related;
        this.sentences = sentences;
        this.random = random;
    }

    String markdown() {
        frontMatter();
        salary();
        introduction();
        duties();
        skills();
        teamwork();
        career();
        outlook();
        learning();
        companies();
        interview();
        summary();
        return text.toString();
    }

    private void frontMatter() {
        line(
                """
                ---json
                {
                  "slug": "%s",
                  "title": "【%s】年収・将来性は？未経験からの目指し方とロードマップ",
                  "category": "made-up",
                  "keywords": ["%s", "%s", "%s", "%s"],
                  "tags": ["%s", "%s"],
                  "related_jobs": ["%s", "%s", "vp_of_nothing"],
                  "meta_description": "測定のために機械が作ったガイド。職種も数値も架空です。"
                }
                ---
                """
                        .formatted(
                                job.slug(),
                                job.name(),
                                sentences.word(),
                                sentences.word(),
                                sentences.word(),
                                sentences.word(),
                                sentences.word(),
                                sentences.word(),
                                related.get(0).slug(),
                                related.get(1).slug()));
    }

    private void salary() {
        heading("## 💰 日本での推定年収");
        int base = 300 + 50 * random.nextInt(10);
        line("| 経験年数 | 年収範囲 (万円) | 特徴 |");
        line("| :--- | :--- | :--- |");
        String row = "| %s | %,d - %,d | %s |";
        line(row.formatted("ジュニア (0-3年)", base, base + 150, sentences.paragraph(1)));
        line(row.formatted("ミドル (3-7年)", base + 150, base + 450, sentences.paragraph(1)));
        line(row.formatted("シニア (7年以上/リード)", base + 450, base + 1200, sentences.paragraph(1)));
        line("\n※このガイドは測定のために機械が作ったもので、職種も数値も架空です。");
    }

    private void introduction() {
        heading("# [完全ガイド] " + job.name() + ": " + sentences.heading() + "を担う専門職");
        heading("## 💡 はじめに：なぜ今、" + job.name() + "が求められるのか？");
        line(sentences.paragraph(2));
        heading("### 1️⃣ " + job.name() + "とは？");
        line(sentences.paragraph(4));
        heading("#### 現代社会における意義");
        line(sentences.paragraph(3) + "\n\n" + sentences.paragraph(3));
    }

    private void duties() {
        heading("## 2️⃣ 主な業務");
        line(sentences.paragraph(1));
        for (int i = 1; i <= some(7); i++) {
            numbered(i);
            line(sentences.paragraph(5));
            line("\n*   **具体的な活動**: " + sentences.phrase() + sentences.phrase());
        }
    }

    private void skills() {
        heading("## 3️⃣ 必要なスキルとツール");
        line(sentences.paragraph(1));
        table("### 🚀 技術スキル（ハードスキル）", "スキル", some(7));
        table("### 🤝 組織・管理スキル（ソフトスキル）", "スキル", some(5));
        heading("### 💻 ツール・サービス");
        line("| ツールカテゴリ | 具体的なツール名と用途 |\n| :--- | :--- |");
        for (int i = 0; i < some(7); i++) {
            line(
                    "| %s | %s, %sなど。%s |"
                            .formatted(
                                    sentences.word(),
                                    sentences.tool(),
                                    sentences.tool(),
                                    sentences.phrase()));
        }
    }

    private void teamwork() {
        heading("## 4️⃣ " + job.name() + "の協業スタイル");
        for (String partner : PARTNERS) {
            heading("### " + partner);
            line("**連携内容と目的:**\n" + sentences.paragraph(4));
            line("\n*   **具体的な連携:** " + sentences.phrase() + sentences.phrase());
            line("*   **目的:** " + sentences.phrase());
        }
    }

    private void career() {
        heading("## 5️⃣ キャリアパスと成長の方向性");
        line(sentences.paragraph(2) + "\n\n| キャリア段階 | 主な役割と責任 | 今後の展望 |\n| :--- | :--- | :--- |");
        for (String stage : STAGES) {
            line("| %s | %s | %s |".formatted(stage, sentences.paragraph(1), sentences.phrase()));
        }
    }

    private void outlook() {
        heading("## 6️⃣ " + job.name() + "の将来展望と重要性の高まり");
        line(sentences.paragraph(1));
        for (int i = 1; i <= some(7); i++) {
            numbered(i);
            line(sentences.paragraph(5));
        }
    }

    private void learning() {
        heading("## 7️⃣ " + job.name() + "になるための学習方法");
        for (int i = 1; i <= some(7); i++) {
            numbered(i);
            line("*   **目的:** " + sentences.phrase());
            line("*   **アクション:**");
            line("    *   **書籍:** 『" + sentences.heading() + "』。" + sentences.phrase());
            line("    *   **オンラインコース:** " + sentences.paragraph(2));
        }
    }

    private void companies() {
        heading("## 8️⃣ 日本での就職可能な企業");
        for (int i = 1; i <= 4; i++) {
            numbered(i);
            line("**企業例:** 架空の企業" + sentences.tool() + "など\n");
            line("**活用方法:** " + sentences.paragraph(4));
        }
    }

    private void interview() {
        heading("## 9️⃣ 面接でよくある質問とその対策");
        line(sentences.paragraph(1));
        boolean inTable = random.nextBoolean();
        if (inTable) {
            line("\n| 質問 | 回答のポイント（簡潔に） |\n| :--- | :--- |");
        }
        for (int i = 1; i <= some(14); i++) {
            String question = i + ". " + sentences.question();
            if (inTable) {
                line("| " + question + " | " + sentences.paragraph(2) + " |");
            } else {
                line("\n**" + question + "**\n\n" + sentences.paragraph(2));
            }
        }
    }

    private void summary() {
        heading("## 🔟 まとめ");
        line(sentences.paragraph(4) + "\n\n" + sentences.paragraph(3));
    }

    private void table(String heading, String column, int rows) {
        heading(heading);
        line("| " + column + " | 詳細な説明 |\n| :--- | :--- |");
        for (int i = 0; i < rows; i++) {
            line("| " + sentences.word() + " | " + sentences.phrase() + sentences.phrase() + " |");
        }
    }

    private void numbered(int number) {
        heading("### " + number + ". " + sentences.heading());
    }

    /** About as many. */
    private int some(int number) {
        return number - 1 + (job.slug().hashCode() >>> 8) % 3;
    }

    private void heading(String heading) {
        line("\n" + heading + "\n");
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
