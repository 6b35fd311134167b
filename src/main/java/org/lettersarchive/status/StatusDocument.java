package org.lettersarchive.status;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.lettersarchive.integrity.Found;
import org.lettersarchive.integrity.IntegrityResult;
import org.lettersarchive.preservation.MadePackage;
import org.lettersarchive.preservation.Validation;

/**
 * The status as JSON, as {@code schemas/archive-1.json} describes it.
 */
record StatusDocument(@JsonProperty("$schema") String schema, String self, String program, long state, String changedAt,
		long letters, long lettersWithText, String search, @Nullable Integrity integrity,
		@JsonProperty("package") @Nullable LastPackage lastPackage) {

	static StatusDocument of(ArchiveStatus status, String schema, String self) {
		return new StatusDocument(schema, self, status.program(), status.number(), status.changedAt().toString(),
				status.letters().letters(), status.letters().withText(), status.searchCode(),
				status.integrity().map(Integrity::of).orElse(null), status.made().map(LastPackage::of).orElse(null));
	}

	record Integrity(String checkedAt, boolean sound, Histories texts, Histories records) {

		static Integrity of(IntegrityResult result) {
			return new Integrity(result.finishedAt().toString(), result.isSound(), Histories.of(result.texts()),
					Histories.of(result.records()));
		}

	}

	record Histories(long histories, long entries, boolean sound, @Nullable String anchor) {

		// Of a chain that is broken, the end says nothing.
		static Histories of(Found found) {
			return new Histories(found.chains(), found.entries(), found.isSound(),
					found.isSound() ? found.anchor() : null);
		}

	}

	record LastPackage(String madeAt, String stateAt, long letters, String sha256, boolean offered, Documents tei,
			Documents cmif, @Nullable Documents oai) {

		static LastPackage of(MadePackage made) {
			return new LastPackage(made.madeAt().toString(), made.stateAt().toString(), made.letters(), made.sha256(),
					made.isOffered(), Documents.of(made.tei()), Documents.of(made.cmif()),
					made.oai().map(Documents::of).orElse(null));
		}

	}

	record Documents(long documents, long invalid) {

		static Documents of(Validation validation) {
			return new Documents(validation.documents(), validation.invalid());
		}

	}

}
