package org.lettersarchive.transcription;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

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
	}

}
