package dev.shirube.guide.markdown;

import com.vladsch.flexmark.ext.gfm.strikethrough.internal.StrikethroughDelimiterProcessor;
import com.vladsch.flexmark.parser.core.delimiter.AsteriskDelimiterProcessor;
import com.vladsch.flexmark.parser.core.delimiter.UnderscoreDelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;

import java.util.List;

/**
 * The marks of emphasis, {@code *}, {@code _} and {@code ~~}, as they work in Japanese text.
 *
 * @see CjkFlanking
 */
final class CjkEmphasis {

    private CjkEmphasis() {}

    /**
     * Returns the processors to put in place of the parser's own.
     *
     * @return one for each mark
     */
    static List<DelimiterProcessor> processors() {
        return List.of(new Asterisk(), new Underscore(), new Tilde());
    }

    private static final class Asterisk extends AsteriskDelimiterProcessor {

        Asterisk() {
            super(false);
        }

        @Override
        public boolean canBeOpener(
                String before,
                String after,
                boolean left,
                boolean right,
                boolean punctuationBefore,
                boolean punctuationAfter,
                boolean spaceBefore,
                boolean spaceAfter) {
            return CjkFlanking.left(before, after);
        }

        @Override
        public boolean canBeCloser(
                String before,
                String after,
                boolean left,
                boolean right,
                boolean punctuationBefore,
                boolean punctuationAfter,
                boolean spaceBefore,
                boolean spaceAfter) {
            return CjkFlanking.right(before, after);
        }

        @Override
        public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
            int use = super.getDelimiterUse(opener, closer);
            // CommonMark has let runs of three meet since 0.29; the parser follows an older
            // version.
            boolean threes = opener.length() % 3 == 0 && closer.length() % 3 == 0;
            return use == 0 && threes ? 1 + (closer.length() + 1) % 2 : use;
        }
    }

    /**
     * Underscores stay literal inside words, as {@code head_of_engineering} needs. Between CJK
     * characters on both sides there is no such name, so there they may open and close; but only
     * doubled: {@code 売上_日付_版} is a file name.
     */
    private static final class Underscore extends UnderscoreDelimiterProcessor {

        Underscore() {
            super(false);
        }

        @Override
        public boolean canBeOpener(
                String before,
                String after,
                boolean left,
                boolean right,
                boolean punctuationBefore,
                boolean punctuationAfter,
                boolean spaceBefore,
                boolean spaceAfter) {
            return betweenCjk(before, after)
                    || super.canBeOpener(
                            before,
                            after,
                            left,
                            right,
                            punctuationBefore,
                            punctuationAfter,
                            spaceBefore,
                            spaceAfter);
        }

        @Override
        public boolean canBeCloser(
                String before,
                String after,
                boolean left,
                boolean right,
                boolean punctuationBefore,
                boolean punctuationAfter,
                boolean spaceBefore,
                boolean spaceAfter) {
            return betweenCjk(before, after)
                    || super.canBeCloser(
                            before,
                            after,
                            left,
                            right,
                            punctuationBefore,
                            punctuationAfter,
                            spaceBefore,
                            spaceAfter);
        }

        @Override
        public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
            int use = super.getDelimiterUse(opener, closer);
            // A run that plain CommonMark would leave alone needs two marks on both ends.
            boolean insideText = opener.canClose() || closer.canOpen();
            return use == 1 && insideText ? 0 : use;
        }

        private static boolean betweenCjk(String before, String after) {
            return !before.isEmpty()
                    && !after.isEmpty()
                    && CjkFlanking.isCjk(before.charAt(before.length() - 1))
                    && CjkFlanking.isCjk(after.charAt(0))
                    && before.charAt(before.length() - 1) != '\u3000'
                    && after.charAt(0) != '\u3000';
        }
    }

    private static final class Tilde extends StrikethroughDelimiterProcessor {

        @Override
        public boolean canBeOpener(
                String before,
                String after,
                boolean left,
                boolean right,
                boolean punctuationBefore,
                boolean punctuationAfter,
                boolean spaceBefore,
                boolean spaceAfter) {
            return CjkFlanking.left(before, after);
        }

        @Override
        public boolean canBeCloser(
                String before,
                String after,
                boolean left,
                boolean right,
                boolean punctuationBefore,
                boolean punctuationAfter,
                boolean spaceBefore,
                boolean spaceAfter) {
            return CjkFlanking.right(before, after);
        }
    }
}
