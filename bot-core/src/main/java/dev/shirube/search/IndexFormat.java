package dev.shirube.search;

import dev.shirube.cache.DerivedFiles;

import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;

/** The files of a Lucene index in one file: how many, then each name, length and content. */
final class IndexFormat implements DerivedFiles.Format<Directory> {

    private static final int AT_ONCE = 1 << 16;

    @Override
    public void write(Directory index, DataOutputStream out) throws IOException {
        String[] names = index.listAll();
        out.writeInt(names.length);
        byte[] buffer = new byte[AT_ONCE];
        for (String name : names) {
            try (IndexInput in = index.openInput(name, IOContext.READONCE)) {
                out.writeUTF(name);
                out.writeLong(in.length());
                for (long left = in.length(); left > 0; ) {
                    int now = (int) Math.min(left, buffer.length);
                    in.readBytes(buffer, 0, now);
                    out.write(buffer, 0, now);
                    left -= now;
                }
            }
        }
    }

    @Override
    public Directory read(DataInputStream in) throws IOException {
        var index = new ByteBuffersDirectory();
        byte[] buffer = new byte[AT_ONCE];
        for (int files = in.readInt(); files > 0; files--) {
            try (IndexOutput out = index.createOutput(in.readUTF(), IOContext.DEFAULT)) {
                for (long left = in.readLong(); left > 0; ) {
                    int now = in.read(buffer, 0, (int) Math.min(left, buffer.length));
                    if (now < 0) {
                        throw new EOFException();
                    }
                    out.writeBytes(buffer, now);
                    left -= now;
                }
            }
        }
        return index;
    }
}
