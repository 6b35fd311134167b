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

		public long supporting() {
			return count(Stance.SUPPORTS);
		}

		public long implying() {
			return count(Stance.IMPLIES);
		}

		public long differing() {
			return count(Stance.DIFFERS);
		}

		private long count(Stance stance) {
			return this.claims.stream().filter((claim) -> claim.stance() == stance).count();
		}

	}

}
