package org.longhand.account;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The folder with the database and the models. Where the file system knows owners, nobody but its owner may read it.
 *
 * @param path the folder
 */
public record DataFolder(Path path) {

    private static final String DATABASE = "longhand.mv.db";

    /** The folder cannot be used; the message says what to do. */
    public static final class UnusableException extends Exception {
        private static final long serialVersionUID = 1;

        UnusableException(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /**
     * Makes the folder where there is none, for its owner alone, and sees that no other program is at work in it.
     *
     * @throws UnusableException when it cannot be made or written, or when another program uses it
     */
    public void open() throws UnusableException {
        try {
            make();
        } catch (IOException e) {
            throw new UnusableException(
                    "Longhand cannot write to its data folder " + path
                            + ". Make it writable, or set LONGHAND_DATA to another folder.",
                    e);
        }
        Path database = path.resolve(DATABASE);
        if (Files.exists(database) && inUse(database)) {
            throw new UnusableException(
                    "Another Longhand is at work with the letters in " + path
                            + ". Use that one, or stop it; or set LONGHAND_DATA to another folder for a second house.",
                    null);
        }
    }

    private void make() throws IOException {
        if (!Files.isDirectory(path)) {
            Files.createDirectories(path);
            if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
            }
        }
        if (!Files.isWritable(path)) {
            throw new IOException("not writable");
        }
    }

    private static boolean inUse(Path database) throws UnusableException {
        // H2 holds a lock on its file for as long as it is open.
        try (FileChannel file = FileChannel.open(database, StandardOpenOption.WRITE);
                FileLock lock = file.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException e) {
            return true;
        } catch (IOException e) {
            throw new UnusableException(
                    "Longhand cannot open " + database + ". Make it writable for the person who starts Longhand.", e);
        }
    }
}
