package org.lettersarchive.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class LocalKeysTests {

	@TempDir
	Path folder;

	@Test
	void aKeyIsMadeOnceAndBelongsToTheOwnerOfTheArchiveAlone() throws IOException {
		byte[] key = new LocalKeys(this.folder).key("some");
		assertThat(key).hasSize(32);
		assertThat(new LocalKeys(this.folder).key("some")).isEqualTo(key);
		assertThat(new LocalKeys(this.folder).key("other")).isNotEqualTo(key);
		Path file = this.folder.resolve("some.key");
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
		assertThat(this.folder).isDirectoryNotContaining("glob:**.unfinished");
	}

	@Test
	void withoutAFolderThereIsNoKey() {
		LocalKeys keys = new LocalKeys(null);
		assertThat(keys.canBeKept()).isFalse();
		assertThatIllegalStateException().isThrownBy(() -> keys.key("some"));
	}

}
