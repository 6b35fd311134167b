package org.lettersarchive.transcription;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.lettersarchive.identity.EditorId;

/**
 * Those who wrote a revision, by name.
 */
record Writers(List<Writer> all) {

	Writers {
		all = all.stream().sorted(Comparator.comparing(Writer::name).thenComparing((w) -> w.id().toString())).toList();
	}

	static Writers only(Actor actor) {
		return new Writers(List.of(new Writer(actor.editor(), actor.name())));
	}

	/**
	 * Those of a revision, under the names of that time.
	 */
	static Writers of(Revision revision) {
		String[] names = revision.writerNames().split("; ");
		return new Writers(IntStream.range(0, names.length)
			.mapToObj((i) -> new Writer(revision.writers().get(i), names[i]))
			.toList());
	}

	/**
	 * These and those, each once.
	 */
	Writers and(Writers others) {
		Map<EditorId, Writer> writers = new LinkedHashMap<>();
		this.all.forEach((writer) -> writers.put(writer.id(), writer));
		others.all.forEach((writer) -> writers.putIfAbsent(writer.id(), writer));
		return new Writers(List.copyOf(writers.values()));
	}

	List<UUID> ids() {
		return this.all.stream().map((writer) -> writer.id().value()).toList();
	}

	String names() {
		return this.all.stream().map(Writer::name).collect(Collectors.joining("; "));
	}

	/**
	 * One of them, under the name of that time.
	 */
	record Writer(EditorId id, String name) {

		// A semicolon stands between names.
		Writer {
			name = name.replace(';', ',');
		}

	}

}
