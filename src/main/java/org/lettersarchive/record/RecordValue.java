package org.lettersarchive.record;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lettersarchive.language.LocalText;

/**
 * One value of a field in the history of a record.
 */
public record RecordValue(List<RecordPart> parts) {

	public static RecordValue of(RecordPart... parts) {
		return new RecordValue(List.of(parts));
	}

	public RecordValue and(RecordPart part) {
		List<RecordPart> more = new ArrayList<>(this.parts);
		more.add(part);
		return new RecordValue(List.copyOf(more));
	}

	// Both languages, because either may be what was changed.
	public RecordValue and(@Nullable LocalText text) {
		if (text == null) {
			return this;
		}
		RecordValue english = and(RecordPart.words(text.en()));
		return (text.ko() != null) ? english.and(RecordPart.words(text.ko())) : english;
	}

}
