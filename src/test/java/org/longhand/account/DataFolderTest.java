package org.longhand.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    Path temp;

    @Test
    void aNewFolderIsItsOwnersAlone() throws Exception {
        Path folder = temp.resolve("a/b");
        new DataFolder(folder).open();

        assertThat(folder).isDirectory();
        Assumptions.assumeTrue(
                Files.getFileStore(folder).supportsFileAttributeView("posix"), "no POSIX permissions here");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
    }

    @Test
    void aFolderThatIsThereIsLeftAsItIs() throws Exception {
        Files.writeString(temp.resolve("longhand.mv.db"), "letters");
        new DataFolder(temp).open();

        assertThat(temp.resolve("longhand.mv.db")).hasContent("letters");
    }

    @Test
    void aFolderThatAnotherProgramUsesIsSaidSo() throws Exception {
        Path database = Files.writeString(temp.resolve("longhand.mv.db"), "letters");
        try (FileChannel file = FileChannel.open(database, StandardOpenOption.WRITE)) {
            file.lock();
            assertThatThrownBy(() -> new DataFolder(temp).open())
                    .isInstanceOf(DataFolder.UnusableException.class)
                    .hasMessageContaining(temp.toString())
                    .hasMessageContaining("LONGHAND_DATA");
        }
        new DataFolder(temp).open();
    }

    @Test
    void aFolderThatCannotBeMadeIsSaidSo() throws Exception {
        Path file = Files.writeString(temp.resolve("file"), "");

        assertThatThrownBy(() -> new DataFolder(file.resolve("data")).open())
                .isInstanceOf(DataFolder.UnusableException.class)
                .hasMessageContaining("LONGHAND_DATA");
    }
}
