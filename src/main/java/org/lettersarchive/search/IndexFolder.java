package org.lettersarchive.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.util.FileSystemUtils;

/**
 * The folder of the embedded index, in which its bookmark is a file. It has one user.
 */
record IndexFolder(Path path) implements IndexPlace {

	private static final JsonMapper MAPPER = JsonMapper.shared();

	@Override
	public Optional<Bookmark> bookmark() {
		try {
			return Optional.of(MAPPER.readValue(Files.readString(file("bookmark")), Bookmark.class));
		}
		catch (NoSuchFileException | JacksonException _) {
			return Optional.empty();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void keep(Bookmark bookmark) {
		try {
			Files.createDirectories(this.path);
			Files.writeString(file("bookmark.new"), MAPPER.writeValueAsString(bookmark));
			Files.move(file("bookmark.new"), file("bookmark"), StandardCopyOption.ATOMIC_MOVE);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void forget() {
		try {
			Files.deleteIfExists(file("bookmark"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void clear() {
		try {
			FileSystemUtils.deleteRecursively(this.path);
			// What is to be dropped must be there.
			Files.createDirectories(file(SearchableLetter.INDEX));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	// An index of one's own that does not answer is damaged.
	@Override
	public IndexState doubt() {
		forget();
		return IndexState.waiting();
	}

	@Override
	public boolean alone(Runnable work) {
		work.run();
		return true;
	}

	private Path file(String name) {
		return this.path.resolve(name);
	}

}
