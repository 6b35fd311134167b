package org.lettersarchive.letter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.lettersarchive.source.SourceId;

/**
 * What was published of one text: a letter after one witness in one language.
 *
 * @param revisions the latest first, at least one
 */
public record TextHistory(List<RevisionSummary> revisions) {

	/**
	 * Groups the revisions of a letter, the text that was published last first.
	 */
	public static List<TextHistory> of(List<RevisionSummary> latestFirst) {
		Map<UUID, List<RevisionSummary>> texts = latestFirst.stream()
			.collect(Collectors.groupingBy(RevisionSummary::transcription, LinkedHashMap::new, Collectors.toList()));
		return texts.values().stream().map(TextHistory::new).toList();
	}

	public String language() {
		return this.revisions.getFirst().language();
	}

	public TextKind kind() {
		return this.revisions.getFirst().kind();
	}

	public SourceId witness() {
		return this.revisions.getFirst().witness();
	}

	/**
	 * Those whose texts can be read.
	 */
	public List<RevisionSummary> readable() {
		return this.revisions.stream().filter((revision) -> !revision.isWithdrawn()).toList();
	}

	public boolean isComparable() {
		return readable().size() > 1;
	}

	/**
	 * The revision that is read on the page of the letter.
	 */
	public Optional<RevisionSummary> current() {
		return this.revisions.stream().filter(RevisionSummary::current).findFirst();
	}

	public Optional<RevisionSummary> find(int number) {
		return this.revisions.stream().filter((revision) -> revision.number() == number).findFirst();
	}

	/**
	 * The published revision that another brought back, if it was published.
	 */
	public Optional<RevisionSummary> restoredBy(RevisionSummary other) {
		return this.revisions.stream()
			.filter((revision) -> other.restores() != null && revision.revision() == other.restores())
			.findFirst();
	}

	public Optional<RevisionSummary> before(int number) {
		return this.revisions.stream().filter((revision) -> revision.number() < number).findFirst();
	}

	public Optional<RevisionSummary> after(int number) {
		return this.revisions.reversed().stream().filter((revision) -> revision.number() > number).findFirst();
	}

}
