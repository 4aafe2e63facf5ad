package dev.shirube.spelling;

import dev.shirube.cache.DerivedFiles;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;

/** The words of guides in a file: how many words, each of them; how many readings, each of them. */
final class GuideWordsFormat implements DerivedFiles.Format<GuideWords> {

    @Override
    public void write(GuideWords derived, DataOutputStream out) throws IOException {
        out.writeInt(derived.words().size());
        for (String word : derived.words()) {
            out.writeUTF(word);
        }
        out.writeInt(derived.readings().size());
        for (WordReading reading : derived.readings()) {
            out.writeUTF(reading.word());
            out.writeUTF(reading.kana());
        }
    }

    @Override
    public GuideWords read(DataInputStream in) throws IOException {
        var words = new LinkedHashSet<String>();
        for (int left = in.readInt(); left > 0; left--) {
            words.add(in.readUTF());
        }
        var readings = new ArrayList<WordReading>();
        for (int left = in.readInt(); left > 0; left--) {
            readings.add(new WordReading(in.readUTF(), in.readUTF()));
        }
        return new GuideWords(words, readings);
    }
}
