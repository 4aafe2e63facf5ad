package dev.shirube.app.pictures;

import java.util.List;

/**
 * What somebody asks and is shown in a picture.
 *
 * @param name what the files are called
 * @param said what the person says, one message after the other; the last one is what counts
 * @param alone whether it is said in a conversation with the bot alone, else in a channel
 * @param shown words that have to be in the last reply
 */
record Exchange(String name, List<String> said, boolean alone, List<String> shown) {

    /** All of them, about jobs that nobody has. */
    static final List<Exchange> ALL =
            List.of(
                    inChannel("compare", "潮仲買人と浮標塗りと灯台守の年収を比べて", "1,600〜2,800+", "850〜1,300"),
                    inChannel("rank", "一番年収が高い職種はどれ？", "1,600〜2,800+", "700〜1,000"),
                    inChannel("find", "リモートできる職種", "週の半分は在宅勤務です。", "日誌の清書だけは在宅でできます。"),
                    inChannel("difference", "潮仲買人と浮標塗りの違いは？", "海の色ではなく値段を読みます", "潮仲買人への転身"),
                    inChannel("path", "浮標塗りから潮仲買人になるには", "潮仲買人への転身", "帳簿"),
                    inChannel("pay", "潮仲買人2年目で450万なんだけど低い？", "500〜800", "より下"),
                    inChannel("miss", "潮仲買人の副業は？", "についての項目がありません"),
                    new Exchange(
                            "practice",
                            List.of("潮仲買人の面接練習がしたい", "両方の締め切りを聞いて、潮を分けます。"),
                            true,
                            List.of("☑", "☐", "模範解答")));

    private static Exchange inChannel(String name, String said, String... shown) {
        return new Exchange(name, List.of(said), false, List.of(shown));
    }
}
