package dev.shirube.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Two guides to jobs that nobody has. */
final class Guides {

    private static final String STAR_CHARTER =
            """
            ---json
            {
              "slug": "star_charter",
              "title": "星図師の仕事と年収",
              "category": "sky",
              "keywords": ["星図師", "Star Charter"]
            }
            ---
            ## 💰 日本での推定年収（物語より）

            | 経験年数 | 年収範囲 (万円) | 特徴 |
            | --- | --- | --- |
            | ジュニア (0-3年) | 111 - 222 | 星を数える。 |
            | シニア (7年以上) | 333 - 444 | 星図を描く。 |

            # [架空] 星図師: 夜空を紙に写す人

            ## 1️⃣ 星図師とは？

            星図師（Star Charter）は、夜空を紙に写す架空の仕事です。

            ## 2️⃣ 主な業務

            ### 1. 星を数える

            毎晩、見える星を残らず数えます。

            ## 3️⃣ 必要なスキルとツール

            - 夜目: 暗い所でも字が読める
            - 根気: 数え直しをいとわない
            """;

    private static final String CLOUD_SHEPHERD =
            """
            ---
            slug: cloud_shepherd
            title: 雲飼いの仕事
            category: sky
            keywords: 雲飼い, Cloud Shepherd
            ---
            # [架空] 雲飼い: 雲を群れにする人

            ## 1️⃣ 雲飼いとは？

            雲飼い（Cloud Shepherd）は、はぐれた雲を群れに戻す架空の仕事です。

            ## 2️⃣ 必要なスキルとツール

            - 口笛: 遠くの雲まで届く
            """;

    private Guides() {}

    /** Writes both guides. */
    static String in(Path folder) throws IOException {
        Files.writeString(folder.resolve("star_charter.md"), STAR_CHARTER);
        Files.writeString(folder.resolve("cloud_shepherd.md"), CLOUD_SHEPHERD);
        return folder.toString();
    }

    /** Writes a file that is no guide. */
    static void breakOne(Path folder) throws IOException {
        Files.writeString(folder.resolve("broken.md"), "---json\n{\"slug\": \n---\n# x\n");
    }
}
