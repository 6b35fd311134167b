package org.lettersarchive.catalogue;

import java.util.Arrays;
import java.util.List;

import org.lettersarchive.letter.Aspect;
import org.lettersarchive.letter.Attestation;
import org.lettersarchive.letter.Stance;

/**
 * What the sources say of a letter, aspect by aspect.
 */
record Evidence(List<Attestation> claims) {

	/**
	 * The aspects that some source speaks of, in the order of the record.
	 */
	public List<AspectEvidence> aspects() {
		return Arrays.stream(Aspect.values()).map(this::of).filter((aspect) -> !aspect.claims().isEmpty()).toList();
	}

	/**
	 * What the sources say of one aspect.
	 */
	public AspectEvidence of(Aspect aspect) {
		return new AspectEvidence(aspect, this.claims.stream().filter((claim) -> claim.aspect() == aspect).toList());
	}

	public AspectEvidence of(String aspect) {
		return of(Aspect.valueOf(aspect));
	}

	/**
	 * The claims about one aspect.
	 */
	record AspectEvidence(Aspect aspect, List<Attestation> claims) {

		public boolean isEmpty() {
			return this.claims.isEmpty();
		}

		/**
		 * How many sources speak of the aspect.
		 */
		public long sources() {
			return this.claims.stream().map(Attestation::source).distinct().count();
		}

		/**
		 * How many of them say otherwise than the record.
		 */
		public long differing() {
			return this.claims.stream()
				.filter((claim) -> claim.stance() == Stance.DIFFERS)
				.map(Attestation::source)
				.distinct()
				.count();
		}

	}

}
