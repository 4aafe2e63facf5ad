package dev.shirube.bench.scale;

import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Some thousand words of Japanese, as often used as words are: the second half as often as the
 * first, the third a third as often (Zipf's law). They are all pairs of common kanji that
 * Kuromoji's dictionary has as an ordinary noun, so that they are cut as the words of real guides
 * are. Immutable.
 */
final class MadeUpWords {

    private static final String KANJI =
            "人年大本中会社業務技術設計開発運用管理組織改善品質評価分析調査研究教育育成採用面接経験実績専門知識能力"
                    + "判断決定責任役割戦略企画計画予算費用利益売上市場顧客対応提案交渉契約法律規則安全保護情報通信電子機械"
                    + "制御構造構成要素要件条件基準標準基本基礎応用実行実現実施導入展開拡大成長変化変更更新維持保守監視検査"
                    + "試験測定記録報告説明発表資料文書作成製作製造生産工程工場現場作業手順方法手段目的目標課題問題原因結果"
                    + "効果効率性向上達成解決支援協力連携共有公開公共国際海外地域社内外部内部全体部門部署担当上司同僚仲間信頼"
                    + "関係人材人事労働時間期間日程進行優先順位重要必要可能有効有用正確正式特別特定定期長期短期将来未来現在過去"
                    + "歴史文化環境自然資源資金資産投資金融経済経営商品商談販売広告宣伝印象表現言語感覚感情意識意見意味意図心理"
                    + "健康医療食品衣料住宅建築土木交通運輸物流倉庫在庫注文配送受付案内接客事務会計税理数学理論科学化学物質材料"
                    + "色音楽書画絵写真映像光熱水風火石油鉄鋼木花草鳥魚農林漁港空陸車道路線駅橋街村山川旅客店舗席券札券図鑑"
                    + "編集版紙面字句詩語源権益税率株債券貨幣価格値段単位量産額面積体積温度速度強度深度高低左右前後東西南北春夏秋冬"
                    + "部品機能性能操作動作状態状況場面視点観点論点焦点中心主体主要";

    private static final int SHUFFLE = 7;

    /** Keeps the first few words from standing in every sentence. */
    private static final double FLATTENED = 2.7;

    private final List<String> words;
    private final double[] upTo;

    private MadeUpWords(List<String> words) {
        this.words = List.copyOf(words);
        this.upTo = new double[words.size()];
        double sum = 0;
        for (int rank = 0; rank < upTo.length; rank++) {
            sum += 1 / (rank + 1 + FLATTENED);
            upTo[rank] = sum;
        }
    }

    /** Puts the words together, the same ones in the same order every time. */
    static MadeUpWords compose() throws IOException {
        List<String> kanji = KANJI.chars().distinct().mapToObj(Character::toString).toList();
        var words = new ArrayList<String>();
        try (var tokenizer =
                new JapaneseTokenizer(null, true, true, JapaneseTokenizer.Mode.NORMAL)) {
            var term = tokenizer.addAttribute(CharTermAttribute.class);
            var speech = tokenizer.addAttribute(PartOfSpeechAttribute.class);
            var reading = tokenizer.addAttribute(ReadingAttribute.class);
            var pairs = new StringBuilder();
            for (String first : kanji) {
                kanji.forEach(second -> pairs.append(first).append(second).append("。\n"));
            }
            tokenizer.setReader(new StringReader(pairs.toString()));
            tokenizer.reset();
            while (tokenizer.incrementToken()) {
                // what the dictionary does not know has no reading
                if (term.length() == 2
                        && reading.getReading() != null
                        && isOrdinaryNoun(speech.getPartOfSpeech())) {
                    words.add(term.toString());
                }
            }
            tokenizer.end();
        }
        Collections.shuffle(words, new Random(SHUFFLE));
        return new MadeUpWords(words);
    }

    private static boolean isOrdinaryNoun(String speech) {
        return speech.equals("名詞-一般") || speech.equals("名詞-サ変接続") || speech.equals("名詞-形容動詞語幹");
    }

    /** How many there are. */
    int size() {
        return words.size();
    }

    /** Picks a word as often as it is used. */
    String pick(Random random) {
        double at = random.nextDouble() * upTo[upTo.length - 1];
        int found = Arrays.binarySearch(upTo, at);
        return words.get(found >= 0 ? found : -found - 1);
    }

    /** Picks any word, rare ones as often as common ones. */
    String pickAny(Random random) {
        return words.get(random.nextInt(words.size()));
    }
}
