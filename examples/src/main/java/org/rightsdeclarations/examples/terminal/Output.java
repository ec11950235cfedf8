package org.rightsdeclarations.examples.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The standard output, for a {@link java.io.PrintStream} around it: what cannot be written is an
 * {@link OutputLostException}, where that stream would pass over an {@link IOException}.
 */
final class Output extends FilterOutputStream {
    private static final int TYPE_OF_FILE = 0xF000;
    private static final int PIPE = 0x1000;
    private static final int SOCKET = 0xC000;

    Output(OutputStream out) {
        super(out);
    }

    /** Returns the standard output of this process. */
    static Output ofProcess() {
        return new Output(new FileOutputStream(FileDescriptor.out));
    }

    /**
     * Whether the standard output of this process is a pipe or socket: then it is lost because its reader wants no
     * more.
     */
    static boolean hasReader() {
        try {
            int mode = (int) Files.getAttribute(Path.of("/dev/fd/1"), "unix:mode");
            return (mode & TYPE_OF_FILE) == PIPE || (mode & TYPE_OF_FILE) == SOCKET;
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return false; // a system that does not tell
        }
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            throw new OutputLostException(e);
        }
    }

    @Override
    public void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new OutputLostException(e);
        }
    }

    /** Some file systems say only here that nothing was kept. */
    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            throw new OutputLostException(e);
        }
    }
}
